package dev.bonafide.testkit.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** The far end of Socket Mode: at most ten sockets, each opened with an address good for one. */
final class Sockets extends WebSocketServer {
  private static final int MOST = 10;

  private final CountDownLatch started = new CountDownLatch(1);
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final Map<Integer, WebSocket> open = new LinkedHashMap<>();
  private final Set<WebSocket> frozen = ConcurrentHashMap.newKeySet();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Ledger ledger;
  private final BiConsumer<Integer, String> acknowledge;
  private volatile boolean mute;
  private int next;

  /**
   * @param acknowledge told a socket's number and an envelope
   */
  Sockets(Ledger ledger, BiConsumer<Integer, String> acknowledge) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2);
    this.ledger = ledger;
    this.acknowledge = acknowledge;
    setReuseAddr(true);
    setTcpNoDelay(true);
    setDaemon(true);
    setConnectionLostTimeout(0);
  }

  void begin() {
    start();
    try {
      started.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void end() {
    try {
      stop(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An address for one connection. */
  String address() {
    String ticket = UUID.randomUUID().toString();
    tickets.add(ticket);
    return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + ticket + "&app_id=" + Workspace.APP;
  }

  synchronized int count() {
    return open.size();
  }

  /** The number of the socket whose turn it is; 0 if there is none. */
  synchronized int pick() {
    List<Integer> numbers = List.copyOf(open.keySet());
    return numbers.isEmpty() ? 0 : numbers.get(Math.floorMod(next++, numbers.size()));
  }

  /** Sends through a socket, if it is still there. */
  void send(int number, String frame) {
    WebSocket socket = of(number);
    if (socket != null && !frozen.contains(socket)) {
      try {
        socket.send(frame);
      } catch (WebsocketNotConnectedException closedMeanwhile) {
        ledger.changed();
      }
    }
  }

  private synchronized @Nullable WebSocket of(int number) {
    return open.get(number);
  }

  /** Asks all to go, and closes them as Slack does a little later. */
  void disconnect(String reason, boolean close) {
    for (WebSocket socket : all()) {
      socket.send(disconnecting(reason));
      if (close) {
        socket.close();
      }
    }
  }

  /** Cuts all without a word. */
  void kill() {
    all().forEach(socket -> socket.closeConnection(1006, "cut"));
  }

  /** Whether sockets are frozen as soon as they are open, before a word of greeting. */
  void mute(boolean to) {
    mute = to;
  }

  /** Lets nothing through any more, either way; what is open stays open. */
  void freeze() {
    frozen.addAll(all());
  }

  @Override
  public void onWebsocketPing(WebSocket socket, Framedata frame) {
    if (!frozen.contains(socket)) {
      super.onWebsocketPing(socket, frame);
    }
  }

  private synchronized List<WebSocket> all() {
    return List.copyOf(open.values());
  }

  private static String disconnecting(String reason) {
    JsonObject debug = new JsonObject();
    debug.addProperty("host", "wss.fake");
    JsonObject frame = new JsonObject();
    frame.addProperty("type", "disconnect");
    frame.addProperty("reason", reason);
    frame.add("debug_info", debug);
    return frame.toString();
  }

  private String hello() {
    JsonObject debug = new JsonObject();
    debug.addProperty("host", "applink.fake");
    debug.addProperty("build_number", 1);
    debug.addProperty("approximate_connection_time", 18_060);
    JsonObject connection = new JsonObject();
    connection.addProperty("app_id", Workspace.APP);
    JsonObject hello = new JsonObject();
    hello.addProperty("type", "hello");
    hello.addProperty("num_connections", count());
    hello.add("debug_info", debug);
    hello.add("connection_info", connection);
    return hello.toString();
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    String path = handshake.getResourceDescriptor();
    int from = path.indexOf("ticket=") + "ticket=".length();
    int to = path.indexOf('&', from);
    if (to < 0 || !tickets.remove(path.substring(from, to))) {
      socket.close(1008, "link expired");
      return;
    }
    if (count() >= MOST) {
      socket.send(disconnecting("too_many_websockets"));
      socket.close();
      return;
    }
    int number = numbers.incrementAndGet();
    socket.setAttachment(number);
    synchronized (this) {
      open.put(number, socket);
    }
    if (mute) {
      frozen.add(socket);
    } else {
      socket.send(hello());
    }
    ledger.changed();
  }

  @Override
  public void onMessage(WebSocket socket, String frame) {
    if (frozen.contains(socket)) {
      return;
    }
    try {
      if (JsonParser.parseString(frame) instanceof JsonObject answer && answer.has("envelope_id")) {
        acknowledge.accept(number(socket), answer.get("envelope_id").getAsString());
      }
    } catch (JsonSyntaxException e) {
      socket.close(1007, "not JSON");
    }
  }

  private static int number(WebSocket socket) {
    Integer number = socket.getAttachment();
    return number == null ? 0 : number;
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    synchronized (this) {
      open.values().remove(socket);
    }
    ledger.changed();
  }

  @Override
  public void onError(@Nullable WebSocket socket, Exception error) {
    ledger.changed();
  }
}
