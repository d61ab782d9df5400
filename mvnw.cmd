@echo off
rem Runs the Maven that .mvn\wrapper\maven-wrapper.properties names. It is fetched once, into .m2\wrapper\dists of the
rem user's folder (MAVEN_USER_HOME moves .m2). Where it can't be fetched, the mvn on the PATH does the work, if it is 3.8
rem or later. Needs a JDK 17 or later: JAVA_HOME, else the one on the PATH. MAVEN_OPTS and MAVEN_ARGS are Maven's own.
setlocal EnableExtensions DisableDelayedExpansion

set "MVNW_PROJECT=%~dp0"
set "MVNW_WRAPPER=%MVNW_PROJECT%.mvn\wrapper"

set "MVNW_WHERE=JAVA_HOME is not set, and on the PATH"
if not defined JAVA_HOME goto find_jdk
set "MVNW_WHERE=JAVA_HOME is %JAVA_HOME%, and"
if not exist "%JAVA_HOME%\bin\javac.exe" goto no_jdk
set "PATH=%JAVA_HOME%\bin;%PATH%"
:find_jdk
set "MVNW_JAVAC="
for %%f in (javac.exe) do set "MVNW_JAVAC=%%~$PATH:f"
if not defined MVNW_JAVAC goto no_jdk
set "MVNW_VERSION=0"
for /f "tokens=1,2 delims=. " %%a in ('javac.exe -version') do if "%%a"=="javac" set "MVNW_VERSION=%%b"
if %MVNW_VERSION% LSS 17 goto old_jdk

set "MVNW_URL="
for /f "usebackq tokens=1* delims==" %%a in ("%MVNW_WRAPPER%\maven-wrapper.properties") do if "%%a"=="distributionUrl" set "MVNW_URL=%%b"
for %%f in ("%MVNW_URL%") do set "MVNW_NAME=%%~nf"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "MVNW_DISTRIBUTION=%MAVEN_USER_HOME%\wrapper\dists\%MVNW_NAME%"
set "MVNW_MAVEN=%MVNW_DISTRIBUTION%\bin\mvn.cmd"
if exist "%MVNW_MAVEN%" goto run
java.exe %MAVEN_OPTS% "%MVNW_WRAPPER%\FetchMaven.java" "%MVNW_WRAPPER%\maven-wrapper.properties" "%MVNW_DISTRIBUTION%"
if not errorlevel 1 goto run

set "MVNW_MAVEN="
for %%f in (mvn.cmd) do set "MVNW_MAVEN=%%~$PATH:f"
if not defined MVNW_MAVEN goto no_maven
set "MVNW_VERSION=0.0"
for /f "tokens=1-3" %%a in ('mvn.cmd --version') do if "%%a %%b"=="Apache Maven" set "MVNW_VERSION=%%c"
for /f "tokens=1 delims=." %%a in ("%MVNW_VERSION%") do set "MVNW_MAJOR=%%a"
for /f "tokens=2 delims=." %%a in ("%MVNW_VERSION%") do set "MVNW_MINOR=%%a"
if %MVNW_MAJOR% GTR 3 goto run
if %MVNW_MAJOR% LSS 3 goto old_maven
if %MVNW_MINOR% LSS 8 goto old_maven

:run
if exist pom.xml goto here
for %%a in (%*) do if "%%~a"=="-f" goto here
for %%a in (%*) do if "%%~a"=="--file" goto here
cd /d "%MVNW_PROJECT%"
:here
"%MVNW_MAVEN%" %*

:no_jdk
echo mvnw: %MVNW_WHERE% there is no javac. Install a JDK 17 or later and set JAVA_HOME to its folder. 1>&2
exit /b 1
:old_jdk
echo mvnw: %MVNW_WHERE% javac is older than 17. Install a JDK 17 or later and set JAVA_HOME to its folder. 1>&2
exit /b 1
:no_maven
echo mvnw: there is no mvn on the PATH. Connect to the internet for the first build, or install Maven 3.8 or later. 1>&2
exit /b 1
:old_maven
echo mvnw: %MVNW_MAVEN% is older than 3.8. Connect to the internet for the first build, or install Maven 3.8 or later. 1>&2
exit /b 1
