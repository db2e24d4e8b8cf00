package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.testkit.Json;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The gateway: hello, identify or resume, what happens, heartbeats. */
final class Gateway extends WebSocketServer {
  private static final int DISPATCH_INTENTS = 1;
  static final long MESSAGE_CONTENT = 1L << 15;
  private static final long DIRECT_MESSAGES = 1L << 12;
  private static final int HEARTBEAT_MS = 41_250;

  /** So often a bot tells that it lives where a test waits for what happens if no one answers. */
  private static final int HURRIED_MS = 300;

  private final World world;
  private final CountDownLatch started = new CountDownLatch(1);
  private final Map<WebSocket, Wire> wires = new ConcurrentHashMap<>();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private volatile int heartbeat = HEARTBEAT_MS;
  final AtomicInteger identified = new AtomicInteger();
  final AtomicInteger resumed = new AtomicInteger();
  final AtomicInteger heartbeats = new AtomicInteger();

  Gateway(World world) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2);
    this.world = world;
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

  String address() {
    return "ws://127.0.0.1:" + getPort();
  }

  /** How many are listening just now. */
  int listening() {
    return (int) sessions.values().stream().filter(one -> one.wire() != null).count();
  }

  /** Tells everyone who is or was listening. */
  void dispatch(String type, JsonObject data) {
    sessions.values().stream()
        .filter(session -> !isDirect(type, data) || (session.intents & DIRECT_MESSAGES) != 0)
        .forEach(session -> session.dispatch(type, seen(session, type, data)));
  }

  private static boolean isDirect(String type, JsonObject data) {
    return type.startsWith("MESSAGE_") && !data.has("guild_id");
  }

  /** Without the intent, a message comes without its words. */
  private static JsonObject seen(Session session, String type, JsonObject data) {
    if ((session.intents & MESSAGE_CONTENT) != 0 || !type.startsWith("MESSAGE_")) {
      return data;
    }
    JsonObject bare = Nested.copy(data);
    bare.addProperty("content", "");
    bare.remove("message_snapshots");
    for (String list : List.of("attachments", "embeds", "components")) {
      bare.add(list, new JsonArray());
    }
    return bare;
  }

  void again() {
    sessions.values().forEach(Session::again);
  }

  /** Cuts every connection without a word; sessions can go on. */
  void cut() {
    wires.values().forEach(Wire::cut);
  }

  /** Nothing comes through any connection that stands now. */
  void freeze() {
    wires.values().forEach(Wire::freeze);
  }

  /** Connections from now on are held to be dead sooner. */
  void hurry() {
    heartbeat = HURRIED_MS;
  }

  /** No session can go on any more. */
  void forget() {
    sessions.clear();
  }

  /** Asks everyone to connect again. */
  void reconnect() {
    wires.values().forEach(wire -> wire.send(Json.of("op", 7, "d", JsonNull.INSTANCE)));
  }

  /** Ends every session. */
  void invalidate() {
    forget();
    wires.values().forEach(wire -> wire.send(Json.of("op", 9, "d", false)));
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    String query = handshake.getResourceDescriptor();
    if (!query.contains("v=10") || !query.contains("encoding=json")) {
      socket.close(4012, "Invalid API version");
      return;
    }
    Wire wire = new Wire(socket, query.contains("compress=zlib-stream"));
    wires.put(socket, wire);
    wire.send(Json.of("op", 10, "d", Json.of("heartbeat_interval", heartbeat)));
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    Wire wire = wires.get(socket);
    if (wire == null) {
      return;
    }
    JsonObject payload = JsonParser.parseString(message).getAsJsonObject();
    switch ((int) Json.number(payload, "op")) {
      case 1 -> {
        heartbeats.incrementAndGet();
        wire.send(Json.of("op", 11));
      }
      case 2 -> identify(wire, Nested.object(payload, "d"));
      case 6 -> resume(wire, Nested.object(payload, "d"));
      case 3, 4, 8 -> {}
      default -> wire.close(4001, "Unknown opcode");
    }
  }

  private void identify(Wire wire, JsonObject data) {
    if (wire.session != null) {
      wire.close(4005, "Already authenticated");
      return;
    }
    if (!Json.text(data, "token").equals(FakeDiscord.TOKEN)) {
      wire.close(4004, "Authentication failed");
      return;
    }
    long intents = Json.number(data, "intents");
    if ((intents & MESSAGE_CONTENT) != 0 && !world.contentGranted) {
      wire.close(4014, "Disallowed intent(s)");
      return;
    }
    if ((intents & DISPATCH_INTENTS) == 0) {
      wire.close(4013, "Invalid intent(s)");
      return;
    }
    synchronized (world) {
      Session session = new Session(intents, wire);
      wire.session = session;
      sessions.values().removeIf(one -> one.wire() == null);
      sessions.put(session.id, session);
      session.dispatch("READY", ready(session));
      if (world.member) {
        session.dispatch("GUILD_CREATE", world.guild());
      }
      identified.incrementAndGet();
      world.notifyAll();
    }
  }

  private JsonObject ready(Session session) {
    JsonObject ready = Json.of("v", 10, "session_id", session.id, "resume_gateway_url", address());
    ready.add("user", world.self());
    JsonObject guild = Json.of("id", Long.toString(World.GUILD), "unavailable", true);
    ready.add("guilds", Nested.list(world.member ? List.of(guild) : List.of()));
    ready.add("private_channels", new JsonArray());
    ready.add("application", Json.of("id", Long.toString(World.APP), "flags", 0));
    return ready;
  }

  private void resume(Wire wire, JsonObject data) {
    Session session = sessions.get(Json.text(data, "session_id"));
    if (session == null) {
      wire.send(Json.of("op", 9, "d", false));
      return;
    }
    synchronized (world) {
      wire.session = session;
      session.resume(wire, (int) Json.number(data, "seq"));
      resumed.incrementAndGet();
      world.notifyAll();
    }
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    Wire wire = wires.remove(socket);
    if (wire != null && wire.session != null) {
      wire.session.leave(wire);
    }
  }

  @Override
  public void onError(WebSocket socket, Exception failure) {}
}
