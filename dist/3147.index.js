import{modules as m0}from"./shared-7178.js"
import{modules as m1}from"./shared-1654.js"
import{modules as m2}from"./shared-5128.js"
export const id=3147
export const ids=[3147]
export const modules={...m0,...m1,...m2,5435:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{allowedOrganizationIds:()=>allowedOrganizationIds,createWebexClient:()=>createWebexClient,refusedAddresses:()=>refusedAddresses})
var _start_0=_require(2839)
var _people_directory_1=_require(7178)
var _read_organizations_2=_require(1654)
var _nouns_3=_require(6202)
const WebexClient=class{constructor(options){const requests=new _start_0.lvt(options)
for(const[name,rows]of Object.entries(_nouns_3.M))Object.assign(this,{[name]:_start_0.vnm(rows,requests)})}}
function inertAsSent(hide){return(text)=>_start_0.Cwb(hide(_start_0.whO(text)))}
function createWebexClient(inputs,host){const{token="",apiUrl,timeoutMs,retries,maxDurationMs,secrets}=inputs
const baseUrl=apiUrl??"https://webexapis.com/v1"
const options={token,baseUrl,timeoutMs,retries,maxDurationMs,asSent:inertAsSent(_start_0.Q06(secrets))}
return new WebexClient({...options,delivery:"at-most-once",...host.outside(baseUrl)})}
const guardClients=new WeakMap()
function guardClient(inputs,host){const client=guardClients.get(host)??createWebexClient(inputs,host)
guardClients.set(host,client)
return client}
const organizationIds=new WeakMap()
function allowedOrganizationIds(inputs,host){const ids=organizationIds.get(host)??readOrganizationIds(inputs,host)
organizationIds.set(host,ids)
return ids}
async function readOrganizationIds(inputs,host){const read=await _read_organizations_2.R(guardClient(inputs,host),inputs.allowedOrganizations)
if("problems"in read)throw new _start_0.Qbe(read.problems.join(" "))
return read.ids}
async function refusedAddresses(addresses,inputs,host){const emails=addresses.map((address)=>address.toLowerCase())
if(inputs.token===void 0)return new Set(emails)
try{const organizations=await allowedOrganizationIds(inputs,host)
const people=new _people_directory_1.zj(guardClient(inputs,host))
const place={line:1,column:1}
await people.readPeople(emails.map((email)=>({email,place})))
const guards={domains:[],organizations}
return new Set(emails.filter((email)=>{const person=people.byEmail.get(email)
return _people_directory_1.Of({email,...person!==void 0&&{person}},guards)!==void 0}))}catch(error){if(!(error instanceof _start_0.w8i||error instanceof _start_0.Qbe))throw error
return new Set(emails)}}}),};
