package dev.bonafide.web;

import dev.bonafide.web.connection.ConnectionValve;
import dev.bonafide.web.connection.ReservedConnector;
import dev.bonafide.web.problem.ProblemValve;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;

/** The servlet container, within bounds. */
final class Container {
  /** Each costs some 20 KiB while it is held open. */
  private static final int CONNECTIONS = 1024;

  /** For health and platforms, which have few each. */
  private static final int RESERVED = 128;

  /** Between two bytes, and until a request has begun. */
  private static final Duration SILENCE = Duration.ofSeconds(5);

  private static final Duration KEPT_ALIVE = Duration.ofSeconds(15);

  private Container() {}

  /**
   * Makes one.
   *
   * @param reserved paths that have connections of their own where a port is set for them
   */
  static TomcatServletWebServerFactory of(WebSettings settings, Set<String> reserved)
      throws UnknownHostException {
    Bounds bounds = settings.bounds();
    var factory = new TomcatServletWebServerFactory(settings.portNumber());
    factory.setAddress(settings.address());
    factory.setShutdown(Shutdown.GRACEFUL);
    Path folder = settings.own().folder();
    if (folder != null) {
      factory.setBaseDirectory(folder.toFile());
    }
    factory.addContextCustomizers(
        context ->
            ((StandardHost) context.getParent())
                .setErrorReportValveClass(ProblemValve.class.getName()));
    // What is too large is read to its end, so that the caller gets to hear why.
    factory.addContextValves(new ConnectionValve(2 * Math.max(bounds.body(), 1 << 20)));
    factory.addConnectorCustomizers(connector -> bound(connector, bounds, CONNECTIONS));
    if (settings.isVitalOnly()) {
      factory.addContextValves(new ReservedConnector(reserved));
    } else if (settings.hasHealthPort()) {
      Connector apart = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
      apart.setPort(settings.healthPortNumber());
      apart.setProperty("address", settings.address().getHostAddress());
      bound(apart, bounds, RESERVED);
      factory.addAdditionalConnectors(apart);
      factory.addContextValves(new ReservedConnector(apart, reserved));
    }
    return factory;
  }

  private static void bound(Connector connector, Bounds bounds, int connections) {
    connector.setMaxPartCount(bounds.parts());
    connector.setMaxPostSize(bounds.text());
    connector.setXpoweredBy(false);
    if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
      // Who waits for a slow caller holds no thread that another needs.
      http.setExecutor(new VirtualThreadExecutor("web-"));
      http.setMaxConnections(connections);
      http.setConnectionTimeout((int) SILENCE.toMillis());
      http.setKeepAliveTimeout((int) KEPT_ALIVE.toMillis());
    }
  }
}
