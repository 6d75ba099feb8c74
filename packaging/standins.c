/* For the smoke alone, never shipped: what every Windows 10 has, Qt asks for by name, and Wine lacks.
   Compiled twice, as icuuc.dll (-DICUUC) and as mscms.dll (-DMSCMS). Each answers "not to be had". */

#define NOTHING(name) __declspec(dllexport) void *name(void) { return 0; }

#ifdef ICUUC
__declspec(dllexport) void *ucnv_open(const char *name, int *error) {
    (void)name;
    if (error) *error = 16; /* U_UNSUPPORTED_ERROR */
    return 0;
}
NOTHING(ucnv_close)
NOTHING(ucnv_reset)
NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getName)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_countAvailable)
NOTHING(ucnv_getAvailableName)
NOTHING(ucnv_countStandards)
NOTHING(ucnv_getStandardName)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
#endif

#ifdef MSCMS
NOTHING(OpenColorProfileA)
NOTHING(OpenColorProfileW)
NOTHING(WcsOpenColorProfileW)
NOTHING(WcsCreateIccProfile)
NOTHING(CloseColorProfile)
NOTHING(GetColorProfileFromHandle)
NOTHING(GetStandardColorSpaceProfileW)
NOTHING(WcsGetDefaultColorProfile)
#endif
