package dev.bonafide.web;

import dev.bonafide.extension.SetupProblem;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/**
 * The page and the API, while they run. What keeps them from starting is said, and stops nothing
 * else.
 */
public final class Website implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Website.class);

  private final @Nullable AnnotationConfigServletWebServerApplicationContext context;
  private final Optional<URI> address;
  private final Optional<URI> healthAddress;
  private final String state;
  private final boolean passes;

  private Website(
      @Nullable AnnotationConfigServletWebServerApplicationContext context,
      @Nullable URI address,
      @Nullable URI healthAddress,
      String state,
      boolean passes) {
    this.context = context;
    this.address = Optional.ofNullable(address);
    this.healthAddress = Optional.ofNullable(healthAddress);
    this.state = state;
    this.passes = passes;
  }

  /**
   * Starts to listen, where the settings allow it. Where the page cannot, health and the platforms'
   * calls are answered anyway if they have a port of their own.
   *
   * @param observations told of each request by its pattern and status, and of nothing in it
   */
  public static Website start(
      WebSettings settings, WebParts parts, ObservationRegistry observations) {
    if (settings.isUnwanted()) {
      return vital(
          settings, parts, observations, "off (BONAFIDE_PORT=" + WebSettings.NONE + ")", false);
    }
    List<SetupProblem> problems = settings.problems();
    if (!problems.isEmpty()) {
      return vital(settings, parts, observations, off(problems.getFirst()), false);
    }
    Optional<SetupProblem> taken = taken(settings);
    return taken
        .map(problem -> vital(settings, parts, observations, off(problem), true))
        .orElseGet(() -> listening(settings, parts, observations));
  }

  /** Listens for what does without the page, if there is a free port for it. */
  private static Website vital(
      WebSettings settings,
      WebParts parts,
      ObservationRegistry observations,
      String state,
      boolean passes) {
    Website started =
        settings
            .vitalOnly()
            .filter(vital -> taken(vital).isEmpty())
            .map(vital -> listening(vital, parts, observations))
            .orElseGet(() -> new Website(null, null, null, "", passes));
    return started.address.isEmpty()
        ? new Website(started.context, null, null, state, passes)
        : new Website(
            started.context,
            null,
            started.address.get(),
            state + apart(started.address.get()),
            passes);
  }

  private static String apart(URI health) {
    return ", with health and webhooks on " + health;
  }

  private static Website listening(
      WebSettings settings, WebParts parts, ObservationRegistry observations) {
    var context = new AnnotationConfigServletWebServerApplicationContext();
    DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
    beans.registerSingleton("webSettings", settings);
    beans.registerSingleton("webParts", parts);
    beans.registerSingleton("observations", observations);
    beans.registerSingleton("bounds", settings.bounds());
    beans.registerSingleton("site", settings.site());
    parts.named().forEach(beans::registerSingleton);
    context.register(Wiring.class, CaseWiring.class, CaseActWiring.class, PageWiring.class);
    try {
      context.refresh();
      List<URI> addresses = addresses(context.getWebServer(), settings);
      URI address = addresses.getFirst();
      URI health = addresses.size() > 1 ? addresses.getLast() : null;
      String apart = health == null ? "" : apart(health) + ", too";
      return new Website(context, address, health, "on " + address + apart, false);
    } catch (Exception failure) {
      context.close();
      LOG.error("the page could not be started", failure);
      SetupProblem problem =
          new SetupProblem("it could not be started", "the log says why, one line above");
      return new Website(null, null, null, off(problem), true);
    }
  }

  /** Of the page, then of what has connections of its own. */
  private static List<URI> addresses(@Nullable WebServer server, WebSettings settings)
      throws UnknownHostException, URISyntaxException {
    List<URI> addresses = new ArrayList<>();
    if (server instanceof TomcatWebServer tomcat) {
      for (Connector connector : tomcat.getTomcat().getService().findConnectors()) {
        int port = connector.getLocalPort();
        addresses.add(new URI("http", null, shown(settings.address()), port, "", null, null));
      }
    }
    return addresses;
  }

  private static String off(SetupProblem problem) {
    return "off (" + problem.what() + "; " + problem.mend() + ")";
  }

  /** What keeps a socket from being bound; a free port always can be. */
  public static Optional<SetupProblem> taken(WebSettings settings) {
    Optional<SetupProblem> page = taken(settings, settings.portNumber(), "BONAFIDE_PORT");
    return page.isPresent() || !settings.hasHealthPort()
        ? page
        : taken(settings, settings.healthPortNumber(), "BONAFIDE_HEALTH_PORT");
  }

  private static Optional<SetupProblem> taken(WebSettings settings, int port, String setting) {
    if (port == 0) {
      return Optional.empty();
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.address(), port));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          new SetupProblem(
              "port " + port + " of " + settings.bind() + " cannot be opened",
              "set " + setting + " to a free port, such as 8081"));
    }
  }

  /** As a browser on this machine calls it. */
  private static String shown(InetAddress bound) {
    String host = bound.isAnyLocalAddress() ? "127.0.0.1" : bound.getHostAddress();
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /** Where it listens; empty where it does not. */
  public Optional<URI> address() {
    return address;
  }

  /** Where health and platforms have connections of their own; empty where they have none. */
  public Optional<URI> healthAddress() {
    return healthAddress;
  }

  /** For people: {@code on http://127.0.0.1:8080}, or {@code off} with the reason. */
  public String state() {
    return state;
  }

  /** Whether what keeps the page off may pass by itself, as when another process has its port. */
  public boolean passes() {
    return passes;
  }

  /** Ends what is being answered, for a while, then stops. */
  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }
}
