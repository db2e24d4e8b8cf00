package dev.bonafide.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Tells addresses that are out on the internet from those of a network of someone's own. */
public final class NetworkAddresses {
  private NetworkAddresses() {}

  /** The address that a host's name is, without asking anyone; empty for a name. */
  public static Optional<InetAddress> literal(String host) {
    boolean isLiteral = host.indexOf(':') >= 0 || host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    if (!isLiteral) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(host));
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }

  /**
   * Whether it is one that everyone can call: by the registries of special addresses that IANA
   * keeps. Those that carry an IPv4 address within them are refused whole.
   */
  public static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    return switch (first) {
      case 0 -> false;
      // Between a provider and its customers.
      case 100 -> second < 64 || second > 127;
      // Protocols, and examples.
      case 192 -> !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
      // Measurements, and examples.
      case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
      case 203 -> !(second == 0 && third == 113);
      default -> first < 240;
    };
  }

  /** Of what is given out as global: 2000::/3, without tunnels and examples. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    boolean isGlobal = first >>> 13 == 1;
    boolean isTunnel = first == 0x2002 || (first == 0x2001 && second < 0x0200);
    boolean isExample = (first == 0x2001 && second == 0x0DB8) || first == 0x3FFF;
    return isGlobal && !isTunnel && !isExample;
  }
}
