@echo off
rem Starts Bonafide on Windows, with the Java that comes along. Settings are in the environment, or
rem in .env beside this file: KEY=VALUE lines. What is set already stays.
setlocal
set "here=%~dp0"
if exist "%here%.env" for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%here%.env") do (
  if not defined %%a set "%%a=%%b"
)
set "options=-Xlog:disable -Xmx512m -Xmn32m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
"%here%runtime\bin\java" %options% "-XX:AOTCache=%here%app\bonafide.aot" %BONAFIDE_JAVA_OPTIONS% -jar "%here%app\bonafide.jar" %*
exit /b %ERRORLEVEL%
