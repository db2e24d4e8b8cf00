package dev.bonafide.identifier;

import dev.bonafide.resource.Sha256;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Base58Check: digits without look-alikes, with four bytes of a double SHA-256 at the end. */
final class Base58 {
  private static final String DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(58);
  private static final int LONGEST = 44;
  private static final int PAYLOAD = 21;
  private static final int CHECKSUM = 4;

  private Base58() {}

  /** The version byte of a 20-byte address whose checksum is right. */
  static Optional<Integer> version(String address) {
    return number(address)
        .flatMap(Base58::bytes)
        .filter(Base58::isSound)
        .map(bytes -> bytes[0] & 0xFF);
  }

  /** Whether a word is that many bytes in these digits. The first digit is not 0. */
  static boolean holds(String word, int bytes) {
    return number(word).filter(number -> (number.bitLength() + 7) / 8 == bytes).isPresent();
  }

  private static Optional<BigInteger> number(String word) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    BigInteger number = BigInteger.ZERO;
    for (int at = 0; at < word.length(); at++) {
      int digit = DIGITS.indexOf(word.charAt(at));
      if (digit < 0) {
        return Optional.empty();
      }
      number = number.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    return Optional.of(number);
  }

  private static Optional<byte[]> bytes(BigInteger number) {
    byte[] signed = number.toByteArray();
    byte[] bytes = signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    if (bytes.length > PAYLOAD + CHECKSUM) {
      return Optional.empty();
    }
    byte[] padded = new byte[PAYLOAD + CHECKSUM];
    System.arraycopy(bytes, 0, padded, padded.length - bytes.length, bytes.length);
    return Optional.of(padded);
  }

  private static boolean isSound(byte[] bytes) {
    byte[] sum = Sha256.of(Sha256.of(Arrays.copyOf(bytes, PAYLOAD)));
    return Arrays.equals(sum, 0, CHECKSUM, bytes, PAYLOAD, PAYLOAD + CHECKSUM);
  }
}
