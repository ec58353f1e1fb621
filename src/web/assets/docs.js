// What the page of the API does otherwise than Swagger UI by itself. It loads before Swagger UI begins.

// `banner` is the top of the other pages, and stands before this.
/* global banner */
document.body.insertAdjacentHTML('afterbegin', banner)

/** What Swagger UI leaves out for those who hear the page, or move through it with the keyboard. */
function mend() {
  const levels = { 'h3.opblock-tag, .models > h4': 2, '.opblock-title': 3, '.responses-inner h4': 4 }
  for (const [headings, level] of Object.entries(levels))
    for (const heading of document.querySelectorAll(headings)) heading.setAttribute('aria-level', level)
  const parts = { '.information-container': 'About the API', '.scheme-container': 'Your key' }
  for (const [part, label] of Object.entries(parts)) {
    const found = document.querySelector(part)
    found?.setAttribute('role', 'region')
    found?.setAttribute('aria-label', label)
  }
  // A link within a button, which nobody can follow with the keyboard; the button does the same.
  for (const link of document.querySelectorAll('.opblock-summary-control a[href]')) link.removeAttribute('href')
  for (const field of document.querySelectorAll('[data-param-name] :is(select, input, textarea):not([aria-label])'))
    field.setAttribute('aria-label', field.closest('[data-param-name]').dataset.paramName)
  for (const field of document.querySelectorAll('.swagger-ui :is(select, textarea):not([aria-label])'))
    field.setAttribute('aria-label', field.localName === 'select' ? 'Kind of content' : 'Body of the request')
  for (const text of document.querySelectorAll('.microlight:not([tabindex]), .parameters-container:not([tabindex])'))
    text.setAttribute('tabindex', '0')
}
new MutationObserver(mend).observe(document.getElementById('swagger-ui'), {
  childList: true,
  subtree: true,
})

/** An example of a parameter that need not be given is told, and not put into the field: there it would be a filter. */
function tellExamples(document) {
  for (const operations of Object.values(document.paths)) {
    for (const { parameters = [] } of Object.values(operations)) {
      for (const parameter of parameters) {
        if (parameter.required || parameter.example === undefined) continue
        parameter.description = `${parameter.description ?? ''} For example: \`${parameter.example}\`.`
        delete parameter.example
      }
    }
  }
  return document
}

const plugin = ({ React }) => {
  const lock = (path, title) => (props) =>
    React.createElement(
      'svg',
      { ...props, viewBox: '0 0 20 20', width: 20, height: 20, role: 'img', 'aria-label': title },
      React.createElement('path', { d: path }),
    )
  const closed = lock(
    'M15.8 8H14V5.6a4 4 0 0 0-8 0V8H4c-.6 0-1 .5-1 1v8c0 .6.7 1 1.2 1.2l1.4.4c.5.1 1.4.3 2 .3h5c.5 0 1.4-.2 2-.4l1.3-.4c.5-.1 1.1-.6 1.1-1.1V9c0-.5-.6-1-1.2-1zM12 8H8V5.2C8 3.7 9 3 10 3s2 .7 2 2.2V8z',
    'needs a key',
  )
  const open = lock(
    'M15.8 8H14V5.6a4 4 0 0 0-8 0V6h2v-.8C8 3.7 9 3 10 3s2 .7 2 2.2V8H4c-.6 0-1 .5-1 1v8c0 .6.7 1 1.2 1.2l1.4.4c.5.1 1.4.3 2 .3h5c.5 0 1.4-.2 2-.4l1.3-.4c.5-.1 1.1-.6 1.1-1.1V9c0-.5-.6-1-1.2-1z',
    'open: you have given a key',
  )
  return {
    components: {
      // Closed until a key has been given, which opens it.
      LockAuthIcon: open,
      UnlockAuthIcon: closed,
      LockAuthOperationIcon: open,
      UnlockAuthOperationIcon: closed,
    },
    wrapComponents: {
      // What may be done without a key has no lock.
      OperationSummary: (Original) => (props) => {
        const security = props.operationProps.get('security')
        const isFree = security?.some((requirement) => requirement.isEmpty())
        const operationProps = isFree ? props.operationProps.delete('security') : props.operationProps
        return React.createElement(Original, { ...props, operationProps })
      },
    },
    statePlugins: {
      spec: { wrapActions: { updateJsonSpec: (original) => (document) => original(tellExamples(document)) } },
    },
  }
}

const original = window.SwaggerUIBundle
window.SwaggerUIBundle = Object.assign(
  (config) => original({ ...config, plugins: [...config.plugins, plugin] }),
  original,
)
