package dev.bonafide.documents.picture.tesseract;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A model as Tesseract keeps it in a file: how many parts it can have, where each of them begins,
 * and then the parts. All numbers are little-endian, and a part that is missing begins at -1.
 *
 * <p>Source: {@code tessdatamanager.h} and {@code .cpp} of Tesseract 4.0 to 5.5.
 */
final class ModelFile {
  /** The number of the part with the words of a language: {@code TESSDATA_LSTM_SYSTEM_DAWG}. */
  private static final int WORDS = 19;

  /** Tesseract 5 knows 24 of them. */
  private static final int MOST_PARTS = 64;

  private static final String SHORT = "not a model: it is too short";

  private record Part(long begin, long size) {}

  private ModelFile() {}

  /**
   * Copies a model without its word list.
   *
   * @param copy must not exist
   * @throws IOException if the model has another form, or one of the files cannot be used
   */
  static void copyWithoutWords(Path model, Path copy) throws IOException {
    try (FileChannel from = FileChannel.open(model, StandardOpenOption.READ);
        FileChannel to =
            FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      List<Optional<Part>> parts = new ArrayList<>(parts(from));
      if (parts.size() > WORDS) {
        parts.set(WORDS, Optional.empty());
      }
      write(to, header(parts));
      for (Part part : parts.stream().flatMap(Optional::stream).toList()) {
        copy(from, part, to);
      }
    }
  }

  private static List<Optional<Part>> parts(FileChannel model) throws IOException {
    int many = read(model, 0, Integer.BYTES).getInt();
    if (many <= 0 || many > MOST_PARTS) {
      throw new IOException("not a model: it has " + many + " parts");
    }
    ByteBuffer begins = read(model, Integer.BYTES, many * Long.BYTES);
    List<Long> all = IntStream.range(0, many).mapToObj(_ -> begins.getLong()).toList();
    List<Optional<Part>> parts = new ArrayList<>();
    for (long begin : all) {
      LongStream behind = all.stream().mapToLong(Long::longValue).filter(at -> at > begin);
      long end = behind.min().orElse(model.size());
      if (end <= begin) {
        throw new EOFException(SHORT);
      }
      parts.add(begin < 0 ? Optional.empty() : Optional.of(new Part(begin, end - begin)));
    }
    return parts;
  }

  private static ByteBuffer header(List<Optional<Part>> parts) {
    ByteBuffer header = buffer(Integer.BYTES + parts.size() * Long.BYTES).putInt(parts.size());
    long begin = header.capacity();
    for (Optional<Part> part : parts) {
      header.putLong(part.isPresent() ? begin : -1);
      begin += part.map(Part::size).orElse(0L);
    }
    return header.flip();
  }

  private static ByteBuffer read(FileChannel model, int from, int bytes) throws IOException {
    ByteBuffer read = buffer(bytes);
    while (read.hasRemaining()) {
      if (model.read(read, from + read.position()) < 0) {
        throw new EOFException(SHORT);
      }
    }
    return read.flip();
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void write(FileChannel to, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }

  private static void copy(FileChannel from, Part part, FileChannel to) throws IOException {
    for (long done = 0; done < part.size(); ) {
      long copied = from.transferTo(part.begin() + done, part.size() - done, to);
      if (copied <= 0) {
        throw new EOFException(SHORT);
      }
      done += copied;
    }
  }
}
