import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** An opening quotation mark over a line, on a rounded square. */
const mark = `<rect width="40" height="40" rx="9" fill="#0b4fa8"/>
<path fill="#fff" d="M11 21c0-5 2.4-8.6 6.6-10.4l1 2c-2.3 1.2-3.5 2.9-3.7 4.9h3.6v7H11zm10.5 0c0-5 2.4-8.6 6.6-10.4l1 2c-2.3 1.2-3.5 2.9-3.7 4.9H29v7h-7.5z"/>
<rect x="8" y="28" width="24" height="2.5" rx="1.25" fill="#fff" opacity=".6"/>`

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${mark}</svg>`

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
