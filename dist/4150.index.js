export const id=4150
export const ids=[4150]
export const modules={6076:((_module,_exports,_require)=>{_require.d(_exports,{moveMessage:()=>moveMessage})
var _start_0=_require(2839)
var _refused_edit_error_1=_require(8963)
async function editMessage(messageId,mailbox,{markdown:forRoom,forOne=forRoom,forFinish=forOne,pendingOnly}){const markdown=pendingOnly===void 0?forOne:forFinish
const{recipient,options}=mailbox
const{messages}=options.webex
let roomId="roomId"in recipient?recipient.roomId:void 0
if(roomId===void 0||_start_0.O1O(roomId)){const found=await messages.get({messageId})
if(await isElsewhere(found,mailbox))return void 0
roomId=found.roomId
if(!_start_0.KAN(recipient))mailbox.recipient={roomId}}
return{...await messages.update({messageId,roomId,markdown},options),roomId}}
async function isElsewhere({roomId,roomType},{recipient,options:{webex,isBareId}}){const isOther=(id)=>_start_0.T4d(id)!==_start_0.T4d(roomId)
if("roomId"in recipient)return isOther(recipient.roomId)
if(roomType!=="group"&&!isBareId)return false
const name="toPersonId"in recipient?"personId":"personEmail"
try{for await(const one of webex.messages.listDirect({[name]:_start_0.TH3(recipient)}))return isOther(one.roomId)}catch(error){if(!(error instanceof _start_0.w8i))throw error}
return true}
function moveMessage(move,mailbox,forms){switch(move.kind){case"edit":return edit(move,mailbox,forms)
case"reply":return reply(move.messageId,mailbox,forms)
case"replace":return replace(move.messageId,mailbox,forms)
case"none":throw new _start_0.PDf("There is no \"started\" message to finish.")}}
async function edit(move,mailbox,forms){try{const message=await editMessage(move.messageId,mailbox,forms)
if(message===void 0)return _start_0.rMM(mailbox,forms,"The message to edit was not found in this room, so this is a new one.")
const note=forms.card===void 0?void 0:"Editing cannot add a card, so the message is Markdown."
return{status:"edited",message,rootId:message.parentId??message.id,note}}catch(error){if(_start_0.VFn(error,"not found"))return postInPlace(mailbox,forms)
if(_start_0.VFn(error,"rejected","forbidden","conflict"))return replyInPlace(error,move,mailbox,forms)
throw error}}
function postInPlace(mailbox,forms){if(forms.pendingOnly!==void 0)throw new _start_0.PDf("The message to finish was deleted.")
return _start_0.rMM(mailbox,forms,"The message to edit was deleted, or this token cannot see it, so this is a new one.")}
function replyInPlace(error,{messageId,otherwise},mailbox,forms){if(otherwise==="error")throw new _refused_edit_error_1.V(error)
if(error.mayHaveArrived&&mailbox.isAtMostOnce)throw error
if(otherwise==="nothing")throw new _start_0.PDf("The message still says that it started: Webex does not allow editing it.")
return reply(messageId,mailbox,forms,`Webex does not allow editing the message, so this is a reply: ${error.message}`)}
async function reply(messageId,mailbox,forms,note){const join=async(rootId)=>{const{message,refused}=await _start_0.HxQ(mailbox,forms,rootId)
return{status:"replied",message,rootId:message.parentId??rootId,note:refused??note}}
try{return await join(messageId)}catch(error){if(!_start_0.VFn(error,"rejected","not found"))throw error
const parent=await mailbox.look(messageId)
if(parent===void 0)return _start_0.rMM(mailbox,forms,"The message to reply to was deleted, or this token cannot see it, so this is a new one.")
if(await isElsewhere(parent,mailbox))return _start_0.rMM(mailbox,forms,"The message to reply to was not found in this room, so this is a new one.")
if(parent.parentId===void 0)throw error
return join(parent.parentId)}}
async function replace(messageId,mailbox,forms){const arrived=await _start_0.rMM(mailbox,forms)
try{const old=await mailbox.look(messageId)
if(old===void 0)return arrived
if(await isElsewhere(old,mailbox))return{...arrived,note:"The message to replace was not found in this room, and was not deleted."}
await mailbox.remove(messageId)
return arrived}catch(error){if(!(error instanceof _start_0.w8i))throw error
if(error.kind==="not found")return arrived
return{...arrived,note:`The previous message could not be deleted: ${error.message}`}}}}),8963:((_module,_exports,_require)=>{_require.d(_exports,{V:()=>RefusedEditError})
var RefusedEditError=class extends Error{name="RefusedEditError"
refusal
constructor(refusal){super(refusal.message,{cause:refusal})
this.refusal=refusal}}}),};
