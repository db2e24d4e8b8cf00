package dev.bonafide.testkit.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.SocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Websites over HTTPS on loopback, with a certificate for {@code northwind.example} and its {@code
 * www} alone. It refuses what it should: other methods than GET, and requests with cookies or
 * credentials.
 */
public final class FakeSite implements AutoCloseable {
  private static final String PASSWORD = "only-of-tests";
  private static final Store STORE = Store.made();

  /** What goes wrong with all answers from now on. */
  public enum Fault {
    NONE,
    /** 503. */
    FAILS,
    /** Sends visitors to another host. */
    ELSEWHERE,
    /** Sends visitors to another path of the same host. */
    MOVED,
    /** Says nothing until it is closed. */
    SILENT,
    /** Writes for ever. */
    ENDLESS
  }

  /** The certificate and its key. */
  private record Store(KeyStore keys) {
    static Store made() {
      try {
        Path folder = Files.createTempDirectory("site");
        Path file = folder.resolve("keys.p12");
        make(file);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
          keys.load(in, PASSWORD.toCharArray());
        }
        Files.delete(file);
        Files.delete(folder);
        return new Store(keys);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (GeneralSecurityException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private static void make(Path file) throws IOException, InterruptedException {
      String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
      Process made =
          new ProcessBuilder(
                  tool,
                  "-genkeypair",
                  "-alias",
                  "site",
                  "-keyalg",
                  "EC",
                  "-groupname",
                  "secp256r1",
                  "-dname",
                  "CN=northwind.example",
                  "-ext",
                  "SAN=dns:northwind.example,dns:www.northwind.example",
                  "-validity",
                  "2",
                  "-storetype",
                  "PKCS12",
                  "-storepass",
                  PASSWORD,
                  "-keystore",
                  file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (made.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    }
  }

  private final HttpsServer server;
  private final SSLContext context;
  private final X509TrustManager trust;
  private final Map<String, String> files = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> called = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Fault fault = Fault.NONE;

  public FakeSite() throws IOException {
    try {
      KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
      keys.init(STORE.keys(), PASSWORD.toCharArray());
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("site", STORE.keys().getCertificate("site"));
      TrustManagerFactory trusts = TrustManagerFactory.getInstance("PKIX");
      trusts.init(trusted);
      trust = (X509TrustManager) trusts.getTrustManagers()[0];
      context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trusts.getTrustManagers(), null);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** What a client trusts that is to believe its certificate. */
  public X509TrustManager trust() {
    return trust;
  }

  public SSLContext context() {
    return context;
  }

  /** Sockets that call it instead of whatever address a client calls, and note that address. */
  public SocketFactory sockets() {
    return new Redirected();
  }

  /** Puts a file at an address without its scheme: {@code northwind.example/a.txt}. */
  public FakeSite file(String address, String words) {
    files.put(address, words);
    return this;
  }

  public FakeSite faults(Fault next) {
    fault = next;
    return this;
  }

  /** The addresses that were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** The addresses that clients meant to call, with their ports. */
  public List<String> called() {
    return List.copyOf(called);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String address =
          exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI().getPath();
      asked.add(address);
      boolean isPlain =
          exchange.getRequestMethod().equals("GET")
              && !exchange.getRequestHeaders().containsKey("Cookie")
              && !exchange.getRequestHeaders().containsKey("Authorization");
      if (!isPlain) {
        exchange.sendResponseHeaders(400, -1);
        return;
      }
      switch (fault) {
        case FAILS -> exchange.sendResponseHeaders(503, -1);
        case ELSEWHERE -> redirect(exchange, "https://south.example/.well-known/bonafide.txt");
        case MOVED -> redirect(exchange, "/elsewhere.txt");
        case SILENT -> await();
        case ENDLESS -> endless(exchange);
        case NONE -> send(exchange, files.get(address));
      }
    }
  }

  private static void redirect(HttpExchange exchange, String where) throws IOException {
    exchange.getResponseHeaders().add("Location", where);
    exchange.sendResponseHeaders(302, -1);
  }

  private void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] words = "words ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(words);
      }
    }
  }

  private static void send(HttpExchange exchange, @org.jspecify.annotations.Nullable String words)
      throws IOException {
    if (words == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** A socket that goes to the fake, whatever address it is told to call. */
  private final class Redirected extends SocketFactory {
    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress address, int within) throws IOException {
          InetSocketAddress meant = (InetSocketAddress) address;
          called.add(meant.getAddress().getHostAddress() + ":" + meant.getPort());
          super.connect(server.getAddress(), within);
        }
      };
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException("only sockets that are connected later");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int from) {
      throw new UnsupportedOperationException("only sockets that are connected later");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException("only sockets that are connected later");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int from) {
      throw new UnsupportedOperationException("only sockets that are connected later");
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
