# Windows: installs the libraries through vcpkg, builds, and runs every test.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
if (-not $env:VCPKG_ROOT) { throw 'Set VCPKG_ROOT to the folder of vcpkg first.' }
cmake --preset vcpkg
if ($LASTEXITCODE) { exit $LASTEXITCODE }
cmake --build --preset vcpkg
if ($LASTEXITCODE) { exit $LASTEXITCODE }
$env:QT_QPA_PLATFORM = 'offscreen'
ctest --test-dir build/vcpkg --output-on-failure -j 2
exit $LASTEXITCODE
