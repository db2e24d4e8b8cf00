package dev.bonafide.web;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A server that really runs, on a free port of the loopback address, and one who calls it. */
public final class Served implements AutoCloseable {
  private final Website site;
  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private Served(Website site) {
    this.site = site;
    this.address = site.address().orElseThrow(() -> new AssertionError(site.state()));
  }

  public static Served start() {
    return start(Small.settings(), Small.parts());
  }

  public static Served start(WebSettings settings, WebParts parts) {
    return start(settings, parts, ObservationRegistry.NOOP);
  }

  static Served start(WebSettings settings, WebParts parts, ObservationRegistry observations) {
    return new Served(Website.start(settings, parts, observations));
  }

  public String authority() {
    return address.getAuthority();
  }

  /** Where health and platforms have connections of their own. */
  public URI apart() {
    return site.healthAddress().orElseThrow(() -> new AssertionError(site.state()));
  }

  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = to(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> json(String path, String body, String... headers) {
    HttpRequest.Builder request =
        to(path).POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** A form of a page, as a browser sends it. */
  public HttpResponse<String> form(String path, String form, String... headers) {
    HttpRequest.Builder request =
        to(path)
            .POST(BodyPublishers.ofString(form))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** A body of another type. */
  public HttpResponse<String> raw(String path, String type, String body) {
    return send(to(path).POST(BodyPublishers.ofString(body)).header("Content-Type", type));
  }

  public HttpResponse<String> multipart(String path, Multipart body, String... headers) {
    HttpRequest.Builder request =
        to(path)
            .POST(BodyPublishers.ofByteArray(body.bytes()))
            .header("Content-Type", body.contentType());
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** The page that answers the form. */
  public Document page(Multipart form) {
    return Jsoup.parse(multipart("/", form, "Accept", "text/html").body());
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The answer to bytes that no client would send. */
  public String raw(String request) {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    site.close();
    client.close();
  }
}
