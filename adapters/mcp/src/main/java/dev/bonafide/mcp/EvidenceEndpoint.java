package dev.bonafide.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Serves the tools over HTTP: each call stands alone, and nothing is kept between two. */
public final class EvidenceEndpoint {
  private EvidenceEndpoint() {}

  /**
   * Makes a servlet, which answers on the thread that it is called on. Who may call, and how many
   * at a time, is for the server to hold.
   *
   * @param path where it is called
   * @param largest bytes of one call
   */
  public static HttpServlet of(EvidenceTools tools, String version, String path, int largest) {
    McpJsonMapper json = new JacksonMcpJsonMapper(new JsonMapper());
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(json)
            .messageEndpoint(path)
            .maxRequestSize(largest)
            .build();
    McpServer.sync(transport)
        .serverInfo("bonafide", version)
        .instructions(OfferedTool.INSTRUCTIONS)
        .capabilities(OfferedTool.CAPABILITIES)
        .validateToolInputs(false)
        .immediateExecution(true)
        .tools(offered(tools, json))
        .build();
    return transport;
  }

  private static List<SyncToolSpecification> offered(EvidenceTools tools, McpJsonMapper json) {
    return OfferedTool.all(tools, json).stream()
        .map(
            offered ->
                SyncToolSpecification.builder()
                    .tool(offered.tool())
                    .callHandler((_, call) -> offered.answered(call.arguments()))
                    .build())
        .toList();
  }
}
