package dev.bonafide.identifier;

import java.util.Locale;

/** SegWit addresses of Bitcoin: Bech32 for version 0 (BIP-173), Bech32m above (BIP-350). */
final class Bech32 {
  private static final String DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final int BECH32 = 1;
  private static final int BECH32M = 0x2bc830a3;
  private static final int LONGEST = 90;
  private static final int CHECKSUM = 6;

  private Bech32() {}

  /** Whether this is an address on Bitcoin's main network with a right checksum. */
  static boolean isAddress(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean oneCase = address.equals(lower) || address.equals(address.toUpperCase(Locale.ROOT));
    if (!oneCase || !lower.startsWith("bc1") || lower.length() > LONGEST) {
      return false;
    }
    int[] data = lower.substring(3).chars().map(DIGITS::indexOf).toArray();
    for (int digit : data) {
      if (digit < 0) {
        return false;
      }
    }
    return data.length > CHECKSUM + 1 && isProgram(data);
  }

  private static boolean isProgram(int[] data) {
    int version = data[0];
    int bits = (data.length - 1 - CHECKSUM) * 5;
    int bytes = bits / 8;
    boolean sized = version == 0 ? bytes == 20 || bytes == 32 : bytes >= 2 && bytes <= 40;
    int padding = bits % 8;
    int last = data[data.length - 1 - CHECKSUM];
    boolean padded = padding < 5 && (last & ((1 << padding) - 1)) == 0;
    return version <= 16 && sized && padded && checksum(data) == (version == 0 ? BECH32 : BECH32M);
  }

  private static int checksum(int[] data) {
    int sum = 1;
    for (int part : new int[] {'b' >> 5, 'c' >> 5, 0, 'b' & 31, 'c' & 31}) {
      sum = step(sum, part);
    }
    for (int digit : data) {
      sum = step(sum, digit);
    }
    return sum;
  }

  private static int step(int sum, int digit) {
    int top = sum >>> 25;
    int next = (sum & 0x1ffffff) << 5 ^ digit;
    for (int bit = 0; bit < GENERATOR.length; bit++) {
      if ((top >> bit & 1) != 0) {
        next ^= GENERATOR[bit];
      }
    }
    return next;
  }
}
