package dev.bonafide.testkit.fuzz;

import dev.bonafide.testkit.interview.Zipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Numbered damaged files: a number and a seed always give the same one. */
public final class Damage {
  private final List<Sample> samples;
  private final long seed;

  public Damage(List<Sample> samples, long seed) {
    this.samples = List.copyOf(samples);
    this.seed = seed;
  }

  /** One of them; its name or its kind may lie. */
  public Sample number(long number) {
    Random random = new Random(seed * 1_000_003 + number);
    Sample good = samples.get((int) (number % samples.size()));
    Sample named = samples.get(random.nextInt(samples.size()));
    byte[] bytes = damaged(good.bytes(), random);
    String name = random.nextInt(12) == 0 ? named.name() : good.name();
    String kind =
        switch (random.nextInt(8)) {
          case 0 -> named.kind();
          case 1, 2, 3, 4 -> good.kind();
          default -> "";
        };
    return new Sample(name, kind, bytes);
  }

  /** Archives are damaged inside most of the time: outside, little but the checksum is tried. */
  private byte[] damaged(byte[] good, Random random) {
    Mutator mutator = new Mutator(random, samples);
    boolean packed = good.length > 4 && good[0] == 'P' && good[1] == 'K';
    if (!packed || random.nextInt(4) == 0) {
      return mutator.damaged(good);
    }
    Map<String, byte[]> entries = unpacked(good);
    int chosen = random.nextInt(entries.size());
    Map.Entry<String, byte[]> entry = new ArrayList<>(entries.entrySet()).get(chosen);
    entries.put(entry.getKey(), damaged(entry.getValue(), random));
    return Zipped.of(entries);
  }

  private static Map<String, byte[]> unpacked(byte[] zip) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
