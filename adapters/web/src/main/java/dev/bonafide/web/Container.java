package dev.bonafide.web;

import dev.bonafide.web.problem.ProblemValve;
import java.net.UnknownHostException;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;

/** The servlet container, within bounds. */
final class Container {
  private static final int THREADS = 32;
  private static final int CONNECTIONS = 256;

  private Container() {}

  static TomcatServletWebServerFactory of(WebSettings settings) throws UnknownHostException {
    Bounds bounds = settings.bounds();
    var factory = new TomcatServletWebServerFactory(settings.portNumber());
    factory.setAddress(settings.address());
    factory.setShutdown(Shutdown.GRACEFUL);
    factory.addContextCustomizers(
        context ->
            ((StandardHost) context.getParent())
                .setErrorReportValveClass(ProblemValve.class.getName()));
    factory.addConnectorCustomizers(
        connector -> {
          connector.setMaxPartCount(bounds.parts());
          connector.setMaxPostSize(bounds.text());
          connector.setXpoweredBy(false);
          if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxThreads(THREADS);
            http.setMinSpareThreads(1);
            http.setMaxConnections(CONNECTIONS);
            // What is too large is read to its end, so that the caller gets to hear why.
            http.setMaxSwallowSize((int) Math.min(Integer.MAX_VALUE, 2 * bounds.body()));
          }
        });
    return factory;
  }
}
