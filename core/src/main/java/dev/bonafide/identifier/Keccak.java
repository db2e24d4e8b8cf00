package dev.bonafide.identifier;

/**
 * Keccak-256 as Ethereum uses it: the padding of the original proposal, not that of SHA-3.
 *
 * @see <a href="https://keccak.team/files/Keccak-reference-3.0.pdf">The Keccak reference</a>
 */
final class Keccak {
  private static final int ROUNDS = 24;
  private static final int RATE = 136;
  private static final int LANES = 25;

  private static final long[] CONSTANTS = constants();

  private Keccak() {}

  /** The 32 bytes of the digest of a message shorter than one block of 136 bytes. */
  static byte[] digest(byte[] message) {
    if (message.length >= RATE) {
      throw new IllegalArgumentException("longer than one block: " + message.length);
    }
    byte[] block = new byte[RATE];
    System.arraycopy(message, 0, block, 0, message.length);
    block[message.length] ^= 0x01;
    block[RATE - 1] ^= (byte) 0x80;
    long[] state = new long[LANES];
    for (int at = 0; at < RATE; at++) {
      state[at / 8] |= (block[at] & 0xFFL) << (8 * (at % 8));
    }
    for (int round = 0; round < ROUNDS; round++) {
      permute(state, CONSTANTS[round]);
    }
    byte[] digest = new byte[32];
    for (int at = 0; at < digest.length; at++) {
      digest[at] = (byte) (state[at / 8] >>> (8 * (at % 8)));
    }
    return digest;
  }

  private static void permute(long[] a, long constant) {
    theta(a);
    rhoAndPi(a);
    chi(a);
    a[0] ^= constant;
  }

  private static void theta(long[] a) {
    long[] columns = new long[5];
    for (int at = 0; at < LANES; at++) {
      columns[at % 5] ^= a[at];
    }
    for (int at = 0; at < LANES; at++) {
      int x = at % 5;
      a[at] ^= columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
    }
  }

  private static void rhoAndPi(long[] a) {
    int x = 1;
    int y = 0;
    long moved = a[1];
    for (int step = 0; step < ROUNDS; step++) {
      int nextY = (2 * x + 3 * y) % 5;
      x = y;
      y = nextY;
      long kept = a[x + 5 * y];
      a[x + 5 * y] = Long.rotateLeft(moved, (step + 1) * (step + 2) / 2);
      moved = kept;
    }
  }

  private static void chi(long[] a) {
    for (int row = 0; row < LANES; row += 5) {
      long[] old = {a[row], a[row + 1], a[row + 2], a[row + 3], a[row + 4]};
      for (int x = 0; x < 5; x++) {
        a[row + x] = old[x] ^ (~old[(x + 1) % 5] & old[(x + 2) % 5]);
      }
    }
  }

  /** The round constants come from a linear feedback shift register. */
  private static long[] constants() {
    long[] constants = new long[ROUNDS];
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      for (int bit = 0; bit < 7; bit++) {
        if ((register & 1) != 0) {
          constants[round] |= 1L << ((1 << bit) - 1);
        }
        register = (register << 1) ^ ((register >> 7) * 0x171);
      }
    }
    return constants;
  }
}
