using LmcPortal.Web.Commands;

return await PortalCommandLine.RunAsync(args);
