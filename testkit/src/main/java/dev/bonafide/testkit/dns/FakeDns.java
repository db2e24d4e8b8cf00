package dev.bonafide.testkit.dns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A DNS server on loopback (RFC 1035), over UDP and TCP, that refuses what it should: a query of
 * more than one question or none, of another class, or with anything but TXT. Names that it was not
 * told of are not there. An asterisk as the first label stands for all names below that have none
 * of their own (RFC 4592).
 */
public final class FakeDns implements AutoCloseable {
  private static final int TXT = 16;
  private static final int INTERNET = 1;
  private static final int MOST_UDP = 512;
  private static final int NO_SUCH_NAME = 3;
  private static final int REFUSED = 5;
  private static final int LONGEST_STRING = 255;

  /** What goes wrong with all answers from now on. */
  public enum Fault {
    NONE,
    /** SERVFAIL. */
    FAILS,
    /** REFUSED. */
    REFUSES,
    SILENT,
    /** As someone answers who does not see the question. */
    WRONG_ID,
    /** Answers another question. */
    WRONG_NAME,
    GARBAGE
  }

  private final DatagramSocket udp;
  private final ServerSocket tcp;
  private final Map<String, List<List<String>>> records = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile Fault fault = Fault.NONE;
  private final AtomicInteger overTcp = new AtomicInteger();

  public FakeDns() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    tcp = new ServerSocket(0, 5, loopback);
    udp = new DatagramSocket(new InetSocketAddress(loopback, tcp.getLocalPort()));
    Thread.ofVirtual().start(this::answerDatagrams);
    Thread.ofVirtual().start(this::answerConnections);
  }

  /** Where it listens, with its port. */
  public String address() {
    return "127.0.0.1:" + tcp.getLocalPort();
  }

  /** Adds a record of one or more strings. */
  public FakeDns record(String name, String... strings) {
    records.computeIfAbsent(lower(name), _ -> new ArrayList<>()).add(List.of(strings));
    return this;
  }

  /** There is the name, with no record of this type. */
  public FakeDns bare(String name) {
    records.computeIfAbsent(lower(name), _ -> new ArrayList<>());
    return this;
  }

  public FakeDns faults(Fault next) {
    fault = next;
    return this;
  }

  /** The names that were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** How many answers went over TCP. */
  public int overTcp() {
    return overTcp.get();
  }

  private void answerDatagrams() {
    byte[] buffer = new byte[MOST_UDP];
    while (!udp.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        udp.receive(packet);
        Optional<byte[]> answer = answer(Question.read(packet), false);
        if (answer.isPresent()) {
          byte[] bytes = answer.get();
          udp.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
        }
      } catch (SocketException closed) {
        return;
      } catch (IOException broken) {
        // A datagram that cannot be read is dropped, as servers do.
      }
    }
  }

  private void answerConnections() {
    while (!tcp.isClosed()) {
      try (Socket socket = tcp.accept();
          DataInputStream in = new DataInputStream(socket.getInputStream());
          DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
        byte[] query = in.readNBytes(in.readUnsignedShort());
        Optional<byte[]> answer = answer(Question.read(query, query.length), true);
        if (answer.isPresent()) {
          out.writeShort(answer.get().length);
          out.write(answer.get());
          overTcp.incrementAndGet();
        }
      } catch (IOException closed) {
        // Either the server is closed, or one who asked is gone.
      }
    }
  }

  private Optional<byte[]> answer(Question question, boolean isTcp) throws IOException {
    asked.add(question.name());
    return switch (fault) {
      case SILENT -> Optional.empty();
      case FAILS -> Optional.of(question.answer(question.id(), 2, List.of(), false));
      case REFUSES -> Optional.of(question.answer(question.id(), REFUSED, List.of(), false));
      case WRONG_ID -> Optional.of(whole(question, question.id() ^ 1));
      case WRONG_NAME ->
          Optional.of(
              question
                  .named("other." + question.name())
                  .answer(question.id(), 0, found(question).orElse(List.of()), false));
      case GARBAGE -> Optional.of(new byte[] {1, 2, 3});
      case NONE -> Optional.of(fitting(question, isTcp));
    };
  }

  private byte[] fitting(Question question, boolean isTcp) throws IOException {
    byte[] answer = whole(question, question.id());
    return isTcp || answer.length <= MOST_UDP
        ? answer
        : question.answer(question.id(), 0, List.of(), true);
  }

  private byte[] whole(Question question, int id) throws IOException {
    if (question.type() != TXT || question.ofClass() != INTERNET) {
      return question.answer(id, REFUSED, List.of(), false);
    }
    Optional<List<List<String>>> found = found(question);
    return question.answer(
        id, found.isPresent() ? 0 : NO_SUCH_NAME, found.orElse(List.of()), false);
  }

  private Optional<List<List<String>>> found(Question question) {
    String name = lower(question.name());
    List<List<String>> own = records.get(name);
    for (int dot = name.indexOf('.'); own == null && dot > 0; dot = name.indexOf('.', dot + 1)) {
      own = records.get("*" + name.substring(dot));
    }
    return Optional.ofNullable(own);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** What someone asks. */
  private record Question(int id, String name, int type, int ofClass) {
    static Question read(DatagramPacket packet) throws IOException {
      return read(packet.getData(), packet.getLength());
    }

    static Question read(byte[] bytes, int length) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
      int id = in.readUnsignedShort();
      in.readUnsignedShort();
      if (in.readUnsignedShort() != 1) {
        throw new IOException("one question is asked at a time");
      }
      in.skipNBytes(6);
      List<String> labels = new ArrayList<>();
      for (int size = in.readUnsignedByte(); size > 0; size = in.readUnsignedByte()) {
        labels.add(new String(in.readNBytes(size), StandardCharsets.US_ASCII));
      }
      return new Question(
          id, String.join(".", labels), in.readUnsignedShort(), in.readUnsignedShort());
    }

    Question named(String other) {
      return new Question(id, other, type, ofClass);
    }

    byte[] answer(int as, int code, List<List<String>> texts, boolean isCut) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeShort(as);
      out.writeShort(0x8180 | (isCut ? 0x0200 : 0) | code);
      out.writeShort(1);
      out.writeShort(texts.size());
      out.writeInt(0);
      name(out);
      out.writeShort(type);
      out.writeShort(ofClass);
      for (List<String> strings : texts) {
        name(out);
        out.writeShort(TXT);
        out.writeShort(INTERNET);
        out.writeInt(60);
        byte[] data = data(strings);
        out.writeShort(data.length);
        out.write(data);
      }
      return bytes.toByteArray();
    }

    private void name(DataOutputStream out) throws IOException {
      for (String label : name.split("\\.", -1)) {
        byte[] written = label.getBytes(StandardCharsets.US_ASCII);
        out.writeByte(written.length);
        out.write(written);
      }
      out.writeByte(0);
    }

    private static byte[] data(List<String> strings) throws IOException {
      ByteArrayOutputStream data = new ByteArrayOutputStream();
      for (String one : strings) {
        byte[] written = one.getBytes(StandardCharsets.UTF_8);
        if (written.length > LONGEST_STRING) {
          throw new IOException("a string has at most 255 bytes");
        }
        data.write(written.length);
        data.write(written);
      }
      return data.toByteArray();
    }
  }

  @Override
  public void close() {
    udp.close();
    try {
      tcp.close();
    } catch (IOException closed) {
      // It is.
    }
  }
}
