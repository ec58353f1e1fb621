import type { FastifyPluginAsync } from 'fastify'
import type { Services } from '../api/services.ts'
import { addPages } from './add/add.ts'
import { articlePages } from './articles/articles.ts'
import { addAssets } from './assets.ts'
import { outletPages } from './outlets/outlets.ts'
import { correctionPages } from './corrections/corrections.ts'
import { takeForms } from './form.ts'
import { dropEmptyFields } from './page.ts'
import { quotePages } from './quotes/quote.ts'
import { searchPage } from './quotes/search.ts'
import { createGate, signInPages } from './sign-in/sign-in.ts'
import { speakerPages } from './speakers/speakers.ts'
import { statementPages } from './statements/statements.ts'
import { timelinePage } from './timeline/timeline.ts'

/** The pages for people. The one at `/` has its address in common with the entry point of the API. */
export const pages: FastifyPluginAsync<Services> = async (app, services) => {
  addAssets(app)
  dropEmptyFields(app)
  await app.register(searchPage, services)
  await app.register(quotePages, services)
  await app.register(statementPages, services)
  await app.register(speakerPages, services)
  await app.register(articlePages, services)
  await app.register(outletPages, services)
  await app.register(timelinePage, services)
  takeForms(app)
  const gate = createGate(services)
  signInPages(app, services, gate)
  await app.register(correctionPages, { ...services, gate })
  await app.register(addPages, { ...services, gate })
}
