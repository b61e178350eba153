export const id=9545
export const ids=[9545]
export const modules={2875:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{multipartBody:()=>multipartBody,requireSize:()=>requireSize})
var _start_0=_require(2839)
function requireSize({name,size}){if(size===0)throw new RangeError(`${name} is empty: Webex does not accept empty files.`)
if(size>104857600)throw new RangeError(`${name} has ${size} bytes; Webex accepts at most ${_start_0.gZB}.`)}
var FileError=class extends Error{name="FileError"}
function multipartBody(fields,file,boundary){const encoder=new TextEncoder()
const texts=Object.entries(fields).map(([name,value])=>`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
const header=`--${boundary}\r\nContent-Disposition: ${`form-data; name="files"; filename="${quotable(file.name)}"`}\r\nContent-Type: ${mediaType(file.type)}\r\n\r\n`
const head=encoder.encode(texts.join("")+header)
const tail=encoder.encode(`\r\n--${boundary}--\r\n`)
return{contentType:`multipart/form-data; boundary=${boundary}`,length:head.length+file.size+tail.length,async*read({onBytes,onFileError}){yield head
for await(const chunk of wholeFile(file,onFileError)){onBytes()
yield chunk}
yield tail}}}
async function*wholeFile({name,size,read},onFileError){let count=0
try{for await(const chunk of read()){count+=chunk.length
if(count>size)break
yield chunk}
if(count!==size)throw new FileError(`${name} changed while it was being read: wait until it is complete, or send a copy`)}catch(cause){const error=cause instanceof FileError?cause:unreadable(name,cause)
onFileError(error)
throw error}}
function unreadable(name,cause){return new FileError(`${name} cannot be read (${cause?.code??_start_0.A3$(cause)}): make sure that it exists and is readable`,{cause})}
function mediaType(type){return/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type)?type:"application/octet-stream"}
function quotable(name){return name.replace(/["\r\n]/g,(character)=>`%${character.charCodeAt(0).toString(16).padStart(2,"0").toUpperCase()}`)}}),};
