export const modules={3449:((_module,_exports,_require)=>{_require.d(_exports,{Ft:()=>__commonJSMin,IL:()=>__exportAll,f1:()=>__toESM})
var __create=Object.create
var __defProp=Object.defineProperty
var __getOwnPropDesc=Object.getOwnPropertyDescriptor
var __getOwnPropNames=Object.getOwnPropertyNames
var __getProtoOf=Object.getPrototypeOf
var __hasOwnProp=Object.prototype.hasOwnProperty
var __commonJSMin=(cb,mod)=>()=>(mod||(cb((mod={exports:{}}).exports,mod,mod.exports),cb=null),mod.exports)
var __exportAll=(all,no_symbols)=>{let target={}
for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})
if(!no_symbols)__defProp(target,Symbol.toStringTag,{value:"Module"})
return target}
var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function")for(var keys=__getOwnPropNames(from),i=0,n=keys.length,key;i<n;i++){key=keys[i]
if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:((k)=>from[k]).bind(null,key),enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to}
var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule||!__hasOwnProp.call(mod,"default")?__defProp(target,"default",{value:mod,enumerable:true}):target,mod))}),};
