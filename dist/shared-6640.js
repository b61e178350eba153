export const modules={6640:((_module,_exports,_require)=>{_require.d(_exports,{Ev:()=>CHECK_CERTIFICATES,X:()=>UNCHECKED,fI:()=>uncheckedCertificates})
const UNCHECKED="NODE_TLS_REJECT_UNAUTHORIZED"
const CHECK_CERTIFICATES="Remove it, and set NODE_EXTRA_CA_CERTS in `env:` to a file with your company's CA certificate."
function uncheckedCertificates(env){if(env["NODE_TLS_REJECT_UNAUTHORIZED"]!=="0")return[]
return[`${UNCHECKED} is 0, so any certificate is accepted: whoever intercepts the connection can read the token.`]}}),};
