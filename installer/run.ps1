# Windows: installs the libraries through vcpkg, builds, and opens the sample programme.
# Needs Visual Studio 2022 (C++), CMake 3.25, Ninja and vcpkg (VCPKG_ROOT); run it in a
# "Developer PowerShell for VS 2022".
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
if (-not $env:VCPKG_ROOT) { throw 'Set VCPKG_ROOT to the folder of vcpkg first.' }
cmake --preset vcpkg
if ($LASTEXITCODE) { exit $LASTEXITCODE }
cmake --build --preset vcpkg
if ($LASTEXITCODE) { exit $LASTEXITCODE }
New-Item -ItemType Directory -Force out | Out-Null
$bin = 'build/vcpkg/bin'
if (-not (Test-Path out/sample.prize)) { & "$bin/prizedesk-cli.exe" demo out/sample.prize }
& "$bin/prizedesk.exe" out/sample.prize
