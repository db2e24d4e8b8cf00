package dev.bonafide.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.json.JsonMapper;

/** Serves the tools to one client over two streams, until the client closes its own. */
public final class EvidenceServer {
  /** Longest message that is read, in bytes: evidence comes as Base64. */
  private static final int LONGEST_MESSAGE = 48 * 1024 * 1024;

  private final McpJsonMapper json = new JacksonMcpJsonMapper(new JsonMapper());
  private final EvidenceTools tools;
  private final String version;

  /** Creates a server that no one talks to yet. */
  public EvidenceServer(EvidenceTools tools, String version) {
    this.tools = tools;
    this.version = version;
  }

  /** Serves until the input ends. */
  public void serve(InputStream in, OutputStream out) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    McpSyncServer server =
        McpServer.sync(
                new StdioServerTransportProvider(
                    json, new Watched(in, ended), out, LONGEST_MESSAGE))
            .serverInfo("bonafide", version)
            .instructions(OfferedTool.INSTRUCTIONS)
            .capabilities(OfferedTool.CAPABILITIES)
            .validateToolInputs(false)
            .tools(offered())
            .build();
    try {
      ended.await();
    } finally {
      server.closeGracefully();
    }
  }

  private List<SyncToolSpecification> offered() {
    return OfferedTool.all(tools, json).stream()
        .map(
            offered ->
                SyncToolSpecification.builder()
                    .tool(offered.tool())
                    .callHandler((_, call) -> offered.answered(call.arguments()))
                    .build())
        .toList();
  }

  /** Stream that tells when it ends. */
  private static final class Watched extends FilterInputStream {
    private final CountDownLatch ended;

    Watched(InputStream in, CountDownLatch ended) {
      super(in);
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      return told(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return told(super.read(buffer, offset, length));
    }

    private int told(int read) {
      if (read < 0) {
        ended.countDown();
      }
      return read;
    }
  }
}
