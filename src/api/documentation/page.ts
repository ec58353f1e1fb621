import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { documentationTheme } from '../../web/documentation-theme.ts'
import { icon } from './icon.ts'

/**
 * The page at `/docs` on which the API can be read and tried out. It is made by Swagger UI, in the frame and the colours
 * of the other pages.
 */
export async function addDocumentationPage(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    // The page asks nobody else for anything, and must also work where the service is reached by plain HTTP.
    transformStaticCSP: (policy) =>
      policy.replace(' validator.swagger.io', '').replace(' upgrade-insecure-requests;', ''),
    theme: {
      title: 'verbatim API',
      css: [{ filename: 'verbatim.css', content: documentationTheme.style }],
      js: [{ filename: 'verbatim.js', content: documentationTheme.script }],
      favicon: [{ filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: icon }],
    },
    uiConfig: { docExpansion: 'list', tryItOutEnabled: true },
  })
}
