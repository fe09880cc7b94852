import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
Sub ResolveAll(folder, count)
  For number = 1 To count
    Resolve(folder &amp; number, "Accept")
    Resolve(folder &amp; number, "Reject")
  Next number
End Sub

Sub Resolve(file, choice)
  Dim loading(0) As New com.sun.star.beans.PropertyValue
  loading(0).Name = "Hidden"
  loading(0).Value = True
  document = StarDesktop.loadComponentFromURL(file &amp; ".docx", "_blank", 0, loading())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  command = ".uno:" &amp; choice &amp; "AllTrackedChanges"
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim storing(0) As New com.sun.star.beans.PropertyValue
  storing(0).Name = "FilterName"
  storing(0).Value = "MS Word 2007 XML"
  document.storeToURL(file &amp; "." &amp; choice &amp; ".docx", storing())
  document.close(True)
End Sub
</script:module>
`

const library = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Changes"/>
</library:library>
`

/**
 * Lets LibreOffice accept, and reject, every change in `1.docx` to `<count>.docx` of a folder, as its menu would; what comes
 * of it is `1.Accept.docx` and so on.
 */
export function resolveInLibreOffice(folder: string, count: number): void {
  const office = (...args: string[]) =>
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...args], {
      stdio: 'ignore',
      timeout: 110_000,
    })
  // The first start of a profile fills it with what macros there are from the start.
  office('--convert-to', 'txt', '--outdir', folder, join(folder, '1.docx'))
  const standard = join(folder, 'profile/user/basic/Standard')
  writeFileSync(join(standard, 'Changes.xba'), macro)
  writeFileSync(join(standard, 'script.xlb'), library)
  office(`macro:///Standard.Changes.ResolveAll("file://${folder}/",${count})`)
}
