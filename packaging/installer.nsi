; Installs Satchel for one user, who need not be an administrator. /S asks nothing, /D=FOLDER says where.
; Defined by installer.py: VERSION, SOURCE (the folder), OUTPUT, ICON, SIZE (kilobytes).

Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
Name "Satchel"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Satchel"
BrandingText "Satchel ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Satchel"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Satchel"
VIAddVersionKey "LegalCopyright" "GNU General Public License, version 3 or later"

!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "MUI2.nsh"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Satchel.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"

LangString TooOld ${LANG_ENGLISH} "Satchel needs Windows 10, version 1809 or newer. This Windows is older."
LangString TooOld ${LANG_RUSSIAN} "Для Satchel нужна Windows 10 версии 1809 или новее. Эта Windows старше."
LangString InUse ${LANG_ENGLISH} "Satchel is open. Close it, then go on."
LangString InUse ${LANG_RUSSIAN} "Satchel открыт. Закройте его и продолжайте."
LangString Kept ${LANG_ENGLISH} "Delete what you kept in Satchel too: your choices, and the archives that you added? If unsure, choose No."
LangString Kept ${LANG_RUSSIAN} "Удалить и то, что хранится в Satchel: ваши настройки и добавленные архивы? Если не уверены, выберите «Нет»."
LangString KindOfFile ${LANG_ENGLISH} "Satchel archive"
LangString KindOfFile ${LANG_RUSSIAN} "Архив Satchel"

!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Satchel"

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndIf}
FunctionEnd

; A program that runs cannot be written to.
!macro WaitUntilClosed
  again:
  ${If} ${FileExists} "$INSTDIR\Satchel.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\Satchel.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 1
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what was put there is taken away, whatever else lies in the folder.
!macro RemoveProgram
  RMDir /r "$INSTDIR\program"
  Delete "$INSTDIR\Satchel.exe"
  Delete "$INSTDIR\Satchel.com"
  Delete "$INSTDIR\INSTALL.en.txt"
  Delete "$INSTDIR\INSTALL.ru.txt"
  Delete "$INSTDIR\INSTALL.ky.txt"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\SBOM.cdx.json"
  Delete "$INSTDIR\VERSION.txt"
  Delete "$INSTDIR\FILES.txt"
  Delete "$INSTDIR\FILES.sig"
  Delete "$INSTDIR\archive.html"
!macroend

Section
  !insertmacro WaitUntilClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Satchel.lnk" "$INSTDIR\Satchel.exe"
  CreateShortcut "$DESKTOP\Satchel.lnk" "$INSTDIR\Satchel.exe"

  WriteRegStr HKCU "${CLASSES}\.satchel" "" "Satchel.Archive"
  WriteRegStr HKCU "${CLASSES}\.satchel\OpenWithProgids" "Satchel.Archive" ""
  WriteRegStr HKCU "${CLASSES}\Satchel.Archive" "" "$(KindOfFile)"
  WriteRegStr HKCU "${CLASSES}\Satchel.Archive\DefaultIcon" "" '"$INSTDIR\Satchel.exe",0'
  WriteRegStr HKCU "${CLASSES}\Satchel.Archive\shell\open\command" "" '"$INSTDIR\Satchel.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Satchel"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Satchel.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  Delete "$SMPROGRAMS\Satchel.lnk"
  Delete "$DESKTOP\Satchel.lnk"
  DeleteRegKey HKCU "${CLASSES}\Satchel.Archive"
  DeleteRegValue HKCU "${CLASSES}\.satchel\OpenWithProgids" "Satchel.Archive"
  ReadRegStr $0 HKCU "${CLASSES}\.satchel" ""
  ${If} $0 == "Satchel.Archive"
    DeleteRegValue HKCU "${CLASSES}\.satchel" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.satchel\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.satchel"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  ${If} ${FileExists} "$LOCALAPPDATA\satchel\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(Kept)" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\satchel"
    keep:
  ${EndIf}
  RMDir "$INSTDIR"
SectionEnd
