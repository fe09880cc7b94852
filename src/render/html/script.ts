/**
 * The filter. Plain ES2020 that runs in the browser; nothing of the report is in it (wording comes from data attributes),
 * so it and its hash are the same in every page. It must never hold `</script`.
 */
export const script = String.raw`
(() => {
  const form = document.getElementById('filter')
  const text = document.getElementById('filter-text')
  const department = document.getElementById('filter-department')
  const status = document.getElementById('filter-status')
  const count = form.querySelector('.count')
  const rows = [...document.querySelectorAll('tr[data-status]')]
  const groups = [...document.querySelectorAll('tbody')].reverse()
  const texts = new Map()

  // Case, the two dots of yo and how a letter with a mark was typed do not matter to a person who searches.
  const fold = (value) => value.normalize('NFC').toLowerCase().replace(/\u0451/g, '\u0435')

  const textOf = (row) => {
    if (!texts.has(row)) {
      texts.set(row, fold([...row.querySelectorAll('p, li')].map((each) => each.textContent).join(' ')))
    }
    return texts.get(row)
  }

  const apply = () => {
    const words = fold(text.value).split(/\s+/).filter(Boolean)
    const wanted = { department: department ? department.value : '', status: status ? status.value : '' }
    let shown = 0
    for (const row of rows) {
      const fits =
        (!wanted.status || row.dataset.status === wanted.status) &&
        (!wanted.department || row.dataset.departments.split(' ').includes(wanted.department)) &&
        words.every((word) => textOf(row).includes(word))
      row.hidden = !fits
      if (fits) shown += 1
    }
    hideEmptyGroups(words.length > 0 || wanted.department !== '' || wanted.status !== '')
    highlight(words)
    const { shown: template, nothing } = count.dataset
    const message = shown > 0 ? template.replace('{shown}', shown).replace('{total}', rows.length) : nothing
    // Written only when it says something new, or a screen reader would repeat itself.
    if (count.textContent !== message) count.textContent = message
  }

  // From the last group to the first: the groups of a section within another follow it, one level deeper.
  const hideEmptyGroups = (filtered) => {
    let visible = []
    for (const group of groups) {
      const level = Number(group.dataset.level)
      const shows =
        group.querySelector('tr[data-status]:not([hidden])') !== null || visible.some((below) => below > level)
      group.hidden = filtered && !shows
      visible = visible.filter((below) => below <= level)
      if (shows) visible.push(level)
    }
  }

  // Marks what was found without touching the text; browsers that cannot simply do not.
  const highlight = (words) => {
    if (!window.Highlight || !CSS.highlights) return
    const found = new Highlight()
    for (const row of words.length > 0 ? rows.filter((each) => !each.hidden) : []) {
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
      while (found.size < 2000 && walker.nextNode()) mark(walker.currentNode, words, found)
    }
    CSS.highlights.set('found', found)
  }

  const mark = (node, words, found) => {
    const folded = fold(node.data)
    if (folded.length !== node.data.length) return
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        const range = new Range()
        range.setStart(node, at)
        range.setEnd(node, at + word.length)
        found.add(range)
      }
    }
  }

  // A link to what the filter hides would lead nowhere.
  const reveal = () => {
    const target = document.querySelector(':target')
    if (!target || !target.closest('[hidden]')) return
    form.reset()
    apply()
    target.scrollIntoView()
  }

  let waiting = 0
  text.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(apply, 150)
  })
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  addEventListener('hashchange', reveal)
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (!link) return
    if (link.dataset.filterStatus && status) {
      form.reset()
      status.value = link.dataset.filterStatus
    } else {
      setTimeout(reveal)
    }
  })

  form.hidden = false
  apply()
  // Filter and headings stick to the top, however high the reader's type size makes them; links stop below both.
  const head = document.querySelector('thead')
  const observer = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--filter', form.offsetHeight + 'px')
    document.documentElement.style.setProperty('--head', head.offsetHeight + 'px')
  })
  observer.observe(form)
  observer.observe(head)
})()
`
