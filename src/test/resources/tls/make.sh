#!/bin/sh
# Makes the certificates of the tests anew: an authority of our own and what it signed.
set -eu
cd "$(dirname "$0")"
rm -f ./*.p12 ./*.pem ./*.csr
KEYTOOL="${JAVA_HOME:?}/bin/keytool"
pair() { "$KEYTOOL" -genkeypair -keyalg EC -groupname secp256r1 -storetype PKCS12 -storepass rahasia "$@"; }

pair -alias ca -keystore ca.p12 -dname "CN=Authority of the tests,O=Tests" -ext bc:c -validity 36500
"$KEYTOOL" -exportcert -rfc -alias ca -keystore ca.p12 -storepass rahasia -file ca.pem
signed() { # name, host, further words for the certificate
    name=$1 host=$2; shift 2
    pair -alias site -keystore "$name.p12" -dname "CN=$host" -validity 36500
    "$KEYTOOL" -certreq -alias site -keystore "$name.p12" -storepass rahasia -file "$name.csr"
    "$KEYTOOL" -gencert -alias ca -keystore ca.p12 -storepass rahasia -infile "$name.csr" -outfile "$name.pem" \
        -rfc -ext "san=dns:$host" "$@"
    "$KEYTOOL" -importcert -noprompt -alias ca -keystore "$name.p12" -storepass rahasia -file ca.pem
    "$KEYTOOL" -importcert -noprompt -alias site -keystore "$name.p12" -storepass rahasia -file "$name.pem"
}
signed good dinas.localhost -validity 36500
signed expired dinas.localhost -startdate 2020/01/01 -validity 90
signed other lain.localhost -validity 36500
pair -alias site -keystore self.p12 -dname "CN=dinas.localhost" -ext "san=dns:dinas.localhost" -validity 36500
rm -f ./*.pem ./*.csr
