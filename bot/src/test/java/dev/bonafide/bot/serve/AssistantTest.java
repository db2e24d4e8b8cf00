package dev.bonafide.bot.serve;

import dev.bonafide.bot.Main;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientTransport;
import tools.jackson.databind.json.JsonMapper;

/** A client that starts {@code bonafide mcp} as assistants do. */
class AssistantTest extends AssistantContract {
  @Override
  McpClientTransport transport() {
    ServerParameters process =
        ServerParameters.builder(ProcessHandle.current().info().command().orElse("java"))
            .args(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "mcp")
            .build();
    return new StdioClientTransport(process, new JacksonMcpJsonMapper(new JsonMapper()));
  }
}
