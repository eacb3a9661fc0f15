# Installs BUILD under PREFIX and looks for what must be there. Run by CTest.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
foreach(file
        ${BINDIR}/lectern
        ${BINDIR}/lectern-cli
        ${LIBDIR}/lectern/lectern-git.so
        ${LIBDIR}/lectern/lectern-pdf.so
        ${LIBDIR}/lectern/lectern-sass.so
        ${DATADIR}/applications/org.lectern.Lectern.desktop
        ${DATADIR}/icons/hicolor/scalable/apps/org.lectern.Lectern.svg
        ${DATADIR}/metainfo/org.lectern.Lectern.metainfo.xml
        ${DATADIR}/lectern/handbook/_config.yml
        ${DATADIR}/lectern/handbook/index.md)
    if(NOT EXISTS ${PREFIX}/${file})
        message(SEND_ERROR "not installed: ${file}")
    endif()
endforeach()
