/**
 * The filter of the page of changes. Plain ES2020 that runs in the browser; nothing of a report is in it, so it and its
 * hash are the same in every page. It must never hold `</script`.
 */
export const script = `
(() => {
  const form = document.getElementById('filter')
  const choice = document.getElementById('filter-class')
  const count = form.querySelector('.count')
  const items = [...document.querySelectorAll('[data-classes]')]
  const lists = [...document.querySelectorAll('details.folded')]
  const groups = [...document.querySelectorAll('.group')]
  const isEmpty = (element) => element.querySelector('[data-classes]:not([hidden])') === null

  const apply = () => {
    const wanted = choice.value
    let shown = 0
    for (const item of items) {
      item.hidden = wanted !== '' && !item.dataset.classes.split(' ').includes(wanted)
      if (!item.hidden) shown += 1
    }
    for (const list of lists) {
      list.hidden = isEmpty(list)
      // Whoever asks for some of them wants to see them.
      list.open = wanted !== '' && !list.hidden
    }
    for (const group of groups) group.hidden = isEmpty(group)
    const message = count.dataset.shown.replace('{shown}', shown).replace('{total}', items.length)
    if (count.textContent !== message) count.textContent = message
  }

  // A link to what the filter hides would lead nowhere.
  const reveal = () => {
    const target = document.querySelector(':target')
    if (!target || !target.closest('[hidden]')) return
    form.reset()
    apply()
    target.scrollIntoView()
  }

  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  addEventListener('hashchange', reveal)
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-show]')
    if (!link) return
    choice.value = link.dataset.show
    // A group without items is no choice, and the field then shows none.
    if (choice.selectedIndex < 0) choice.value = ''
    apply()
  })

  form.hidden = false
  apply()
  reveal()
})()
`
