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

/** A field that takes the name of a speaker, or the slug: it suggests those whose names begin as what is typed. */
for (const field of document.querySelectorAll('[data-suggest]')) {
  let waiting
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(async () => {
      const q = field.value.trim()
      if (q.length < 2) return
      const answer = await fetch(`/v1/speakers?${new URLSearchParams({ q, sort: 'quotes', limit: 10 })}`)
      if (!answer.ok) return
      const { data } = await answer.json()
      for (const { slug, name } of data) {
        const option = field.dataset.suggest === 'slug' ? new Option(name, slug) : new Option('', name)
        if (![...field.list.options].some(({ value }) => value === option.value)) field.list.append(option)
      }
    }, 200)
  })
}

/** A part of a page that is still waiting for something is looked at again. */
const lookAgain = () => {
  const part = document.querySelector('[data-again]')
  if (!part) return
  setTimeout(async () => {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    part.replaceWith(page.getElementById(part.dataset.again))
    lookAgain()
  }, 2000)
}
lookAgain()

/** Whatever belongs to a quotation is marked while one points at any of it. */
const mark = (event, on) => {
  const at = event.target.closest?.('[data-q]')
  for (const id of at?.dataset.q.split(' ') ?? [])
    for (const part of document.querySelectorAll(`[data-q~="${id}"]`)) part.classList.toggle('on', on)
}
for (const [name, on] of [
  ['pointerover', true],
  ['pointerout', false],
  ['focusin', true],
  ['focusout', false],
])
  document.addEventListener(name, (event) => mark(event, on))

/** A button behind each text that one may want to take along. */
for (const text of document.querySelectorAll('[data-copy]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet'
  button.textContent = 'Copy'
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent)
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = 'Copy'), 2000)
  })
  text.after(button)
}

/** A picture as PNG, for where SVG cannot be used: drawn at twice its size. */
for (const place of document.querySelectorAll('[data-png]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet'
  button.textContent = 'PNG'
  button.addEventListener('click', async () => {
    const picture = new Image()
    picture.src = place.dataset.png
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = 2 * picture.width
    canvas.height = 2 * picture.height
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
    const link = document.createElement('a')
    link.href = canvas.toDataURL('image/png')
    link.download = 'timeline.png'
    link.click()
  })
  place.append(' · ', button)
}
