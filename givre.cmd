@echo off
rem Givre's launcher for Windows. Prepared, not proven: see README.md.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\givre.jar"
set "JDK="
for %%H in ("%GIVRE_JAVA_HOME%" "%JAVA_HOME%") do (
  if not defined JDK if exist "%%~H\bin\java.exe" (
    "%%~H\bin\java.exe" -version 2>&1 | findstr /c:"\"25" >nul && set "JDK=%%~H"
  )
)
if not defined JDK for /d %%H in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do if not defined JDK set "JDK=%%~H"
if not defined JDK (
  echo givre: il manque un JDK 25 : installez-en un, ou donnez son dossier dans JAVA_HOME. 1>&2
  exit /b 2
)
if not exist "%JAR%" (
  where mvn >nul 2>&1 || (echo givre: il manque Maven pour construire le programme. 1>&2 & exit /b 2)
  pushd "%HERE%" && call mvn -q -B -Dmaven.test.skip=true package & popd
)
if not exist "%JAR%" (echo givre: la construction a echoue. 1>&2 & exit /b 2)
"%JDK%\bin\java.exe" --module-path "%HERE%target\fx" --add-modules javafx.controls --enable-native-access=ALL-UNNAMED,javafx.graphics -XX:+UseSerialGC -Xms24m -Xmx1g -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -Dfile.encoding=UTF-8 -cp "%JAR%" org.givre.Main %*
