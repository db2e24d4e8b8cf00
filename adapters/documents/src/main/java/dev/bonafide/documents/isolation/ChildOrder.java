package dev.bonafide.documents.isolation;

import dev.bonafide.documents.intake.IntakeLimits;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What a child is given: the limits, and the file with its length before it. */
@SuppressWarnings("ArrayRecordComponent")
record ChildOrder(IntakeLimits limits, byte[] file) {
  static void write(DataOutputStream out, IntakeLimits limits, long size, InputStream file)
      throws IOException {
    out.writeLong(limits.bytes());
    out.writeLong(limits.expanded());
    out.writeInt(limits.ratio());
    out.writeInt(limits.entries());
    out.writeInt(limits.nesting());
    out.writeInt(limits.pages());
    out.writeInt(limits.characters());
    out.writeLong(limits.time().toMillis());
    out.writeInt(Math.toIntExact(size));
    file.transferTo(out);
    out.flush();
  }

  static ChildOrder read(DataInputStream in) throws IOException {
    IntakeLimits limits =
        new IntakeLimits(
            in.readLong(),
            in.readLong(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            Duration.ofMillis(in.readLong()));
    int size = in.readInt();
    byte[] file = in.readNBytes(size);
    if (file.length != size) {
      throw new EOFException("the file was cut");
    }
    return new ChildOrder(limits, file);
  }
}
