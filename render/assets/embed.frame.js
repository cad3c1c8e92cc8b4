addEventListener("message",function(event){
document.querySelectorAll("iframe[data-chronology]").forEach(function(frame){
if(frame.contentWindow===event.source)if(event.data)if(event.data.chronology)if(Number.isFinite(event.data.height))
frame.style.setProperty("height",Math.min(Math.max(event.data.height,100),20000)+"px","important")
})
})
