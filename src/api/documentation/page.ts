import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { icon, mark } from './icon.ts'

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 40" role="img"><title>verbatim</title>${mark}
<text x="52" y="28" fill="#ffffff" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" font-size="24" font-weight="600">verbatim</text></svg>`

/** The bar holds our name, and the switch to a dark page; there is one document, and nothing to choose. */
const style = `.swagger-ui .topbar { background: #12263f; padding: 8px 0; }
.swagger-ui .topbar .dark-mode-toggle { margin-left: auto; }
.swagger-ui .topbar .download-url-wrapper { display: none; }
.swagger-ui .info { margin: 32px 0; }
`

/**
 * The page at `/docs` on which the API can be read and tried out. It is made by Swagger UI, and bears the name of the
 * service that it is about.
 */
export async function addDocumentationPage(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    // The page asks nobody else for anything, and must also work where the service is reached by plain HTTP.
    transformStaticCSP: (policy) =>
      policy.replace(' validator.swagger.io', '').replace(' upgrade-insecure-requests;', ''),
    logo: { type: 'image/svg+xml', content: logo, href: '/' },
    theme: {
      title: 'verbatim API',
      css: [{ filename: 'verbatim.css', content: style }],
      favicon: [{ filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: icon }],
    },
    uiConfig: { docExpansion: 'list', tryItOutEnabled: true },
  })
}
