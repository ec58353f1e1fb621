// What makes the pages better where scripts run. Nothing depends on it.

/** A form whose results follow what is typed: the part of the page that it names is fetched anew. */
for (const form of document.querySelectorAll('form[data-live]')) {
  let waiting
  let asked
  const search = async () => {
    const fields = new URLSearchParams(new FormData(form))
    for (const [name, value] of [...fields]) if (value === '') fields.delete(name)
    const address = `${form.action}${fields.size > 0 ? `?${fields}` : ''}`
    asked?.abort()
    asked = new AbortController()
    try {
      const answer = await fetch(address, { headers: { accept: 'text/html' }, signal: asked.signal })
      if (!answer.ok) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      document.getElementById(form.dataset.live).replaceWith(page.getElementById(form.dataset.live))
      document.title = page.title
      history.replaceState(null, '', address)
    } catch (error) {
      if (error.name !== 'AbortError') throw error
    }
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(search, 200)
  })
}
