package dev.bonafide.testkit.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** HTTP/1.1 by hand, on loopback: one that can reset, hang, and see that a client hangs up. */
final class RawServer implements AutoCloseable {

  /** What is done with a request. */
  interface Door {
    void take(Call call, Back back) throws IOException;
  }

  private static final int DRIP_MS = 20;

  private final ServerSocket listening;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Door door;

  RawServer(Door door) throws IOException {
    this.door = door;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().name("fake-model").start(this::listen);
  }

  String url() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  private void listen() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      String first = line(in);
      while (!first.isEmpty()) {
        door.take(call(first, in), new Back(socket, in));
        first = line(in);
      }
    } catch (IOException gone) {
      // Clients that went are what some tests are about.
    } finally {
      open.remove(socket);
    }
  }

  private static Call call(String first, InputStream in) throws IOException {
    String[] words = first.split(" ", 3);
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Call(words[0], words[1], headers, body);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      listening.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException gone) {
      // Then it is closed.
    }
  }

  /** The way back to the client. */
  record Back(Socket socket, InputStream in) {

    void write(String json) throws IOException {
      write(200, Map.of(), json);
    }

    void write(int status, Map<String, String> headers, String json) throws IOException {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      head(status, headers, body.length);
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
    }

    private void head(int status, Map<String, String> headers, long length) throws IOException {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\n");
      head.append("Content-Type: application/json\r\nContent-Length: ").append(length);
      headers.forEach((name, value) -> head.append("\r\n").append(name).append(": ").append(value));
      socket
          .getOutputStream()
          .write(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes the beginning of something longer. */
    void begin(String json) throws IOException {
      head(200, Map.of(), json.length() + (1L << 20));
      socket.getOutputStream().write(json.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    }

    /** Ends it so that the other side hears of a reset. */
    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    /** Returns when the other side has closed. */
    void awaitEnd() {
      try {
        while (in.read() >= 0) {
          // Nothing is expected, and nothing is done with it.
        }
      } catch (IOException gone) {
        // As good as closed.
      }
    }

    /** Writes the beginning, then a blank at a time, until the other side has closed. */
    void drip(String json) throws IOException {
      begin(json);
      socket.setSoTimeout(DRIP_MS);
      boolean open = true;
      while (open) {
        open = !isEnded();
        if (open) {
          socket.getOutputStream().write(' ');
        }
      }
    }

    /** Waits a little for that. */
    private boolean isEnded() {
      try {
        return in.read() < 0;
      } catch (SocketTimeoutException stillThere) {
        return false;
      } catch (IOException gone) {
        return true;
      }
    }

    /** Writes until the other side has had enough, or all of it. */
    void flood(long length) throws IOException {
      byte[] block = new byte[1 << 16];
      Arrays.fill(block, (byte) 'x');
      head(200, Map.of(), length);
      try {
        OutputStream out = socket.getOutputStream();
        for (long written = 0; written < length; written += block.length) {
          out.write(block);
        }
      } catch (IOException enough) {
        // It closed.
      }
    }
  }
}
