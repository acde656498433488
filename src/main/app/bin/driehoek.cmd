@echo off
rem Starts Driehoek on Windows. Java 25 or newer is taken from DRIEHOEK_JAVA, from beside the program, from JAVA_HOME,
rem from the path, or from where installers usually put it. Options as in the script for other systems.
setlocal enableextensions disabledelayedexpansion

for %%a in ("%~dp0..") do set "app=%%~fa"
set "java="
call :try "%DRIEHOEK_JAVA%"
call :try "%app%\runtime\bin\java.exe"
call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java.exe 2^>nul') do call :try "%%j"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft") do (
    for /d %%d in ("%%~r\*") do call :try "%%d\bin\java.exe"
)
if not defined java (
    echo Driehoek heeft Java 25 of nieuwer nodig. Installeer dat, of zet het pad in DRIEHOEK_JAVA. 1>&2
    if "%~1"=="" pause
    exit /b 3
)

set "data=%LOCALAPPDATA%\Driehoek"
if not exist "%data%\log" mkdir "%data%\log"
if not exist "%data%\tmp" mkdir "%data%\tmp"
rem What a print that was cut off yesterday or before may have left.
forfiles /p "%data%\tmp" /d -1 /c "cmd /c if @isdir==FALSE del @path" >nul 2>nul

rem No memory and no errors of ours outside the private folder; no other program looks into this one.
set options=-Xmx1g -XX:-HeapDumpOnOutOfMemoryError -XX:+DisableAttachMechanism -XX:-CreateCoredumpOnCrash
set options=%options% "-XX:ErrorFile=%data%\log\crash-%%p.log" "-Djava.io.tmpdir=%data%\tmp" -Dfile.encoding=UTF-8
set options=%options% --enable-native-access=javafx.graphics,ALL-UNNAMED
set options=%options% --module-path "%app%\lib\javafx" --add-modules javafx.controls -cp "%app%\lib\*"

rem Without a command the window of Driehoek opens by itself, and this one goes.
if "%~1"=="" (
    start "Driehoek" "%java:java.exe=javaw.exe%" %options% nl.driehoek.app.Launcher
    exit /b 0
)
"%java%" %options% nl.driehoek.app.Launcher %*
exit /b %errorlevel%

:try
rem Keeps the Java at %1 when none was found yet and it is new enough.
if defined java exit /b 0
if not exist "%~1" exit /b 0
if /i not "%~nx1"=="java.exe" exit /b 0
set "number="
for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1"') do if not defined number set "number=%%~v"
for /f "delims=.-+" %%n in ("%number%") do set "number=%%n"
set /a number=number 2>nul
if %number% geq 25 set "java=%~1"
exit /b 0
