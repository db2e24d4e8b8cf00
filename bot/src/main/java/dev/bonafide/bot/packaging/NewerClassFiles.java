package dev.bonafide.bot.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the classes of a library that were compiled for Java 5 in the format of Java 8. A JVM
 * keeps classes from before Java 6 out of its ahead-of-time cache, so every start would find, read,
 * and verify them one by one.
 */
final class NewerClassFiles {
  private static final String NOTICE = "META-INF/MODIFIED";
  private static final byte[] CHANGED =
      """
      The build of Bonafide rewrote the class files of this library in the format of Java 8, so that
      a Java virtual machine can cache them. What they do was not changed.
      """
          .getBytes(StandardCharsets.UTF_8);

  /** Copying the code again is what makes its stack maps, which Java 5 did not have. */
  private static final ClassTransform REBUILT =
      ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
          .andThen(
              ClassTransform.endHandler(type -> type.withVersion(ClassFile.JAVA_8_VERSION, 0)));

  private final ZipFile library;
  private final ClassFile context;

  private NewerClassFiles(ZipFile library) {
    this.library = library;
    this.context =
        ClassFile.of(
            ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::ownClass)
                    .orElse(ClassHierarchyResolver.defaultResolver())),
            StackMapsOption.GENERATE_STACK_MAPS);
  }

  /**
   * Rewrites a library in its place, as a step of the build. One that was rewritten stays as it is.
   *
   * @param args the archive
   * @throws IllegalArgumentException if a class cannot be rewritten
   */
  public static void main(String[] args) throws IOException {
    Path archive = Path.of(args[0]);
    Path rewritten = archive.resolveSibling(archive.getFileName() + ".rewritten");
    try (ZipFile library = new ZipFile(archive.toFile())) {
      if (library.getEntry(NOTICE) != null) {
        return;
      }
      new NewerClassFiles(library).writeTo(rewritten);
    }
    Files.move(rewritten, archive, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Every entry keeps its time, and the notice has the first one's: two builds write the same. */
  private void writeTo(Path file) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : Collections.list(library.entries())) {
        put(out, entry.getName(), entry, newer(entry));
      }
      put(out, NOTICE, library.entries().nextElement(), CHANGED);
    }
  }

  private static void put(ZipOutputStream out, String name, ZipEntry dated, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(dated.getTimeLocal());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private byte[] newer(ZipEntry entry) throws IOException {
    byte[] bytes = bytes(entry);
    if (!entry.getName().endsWith(".class")) {
      return bytes;
    }
    ClassModel model = context.parse(bytes);
    return model.majorVersion() >= ClassFile.JAVA_6_VERSION
        ? bytes
        : context.transformClass(model, REBUILT);
  }

  private @Nullable InputStream ownClass(ClassDesc type) {
    String descriptor = type.descriptorString();
    ZipEntry entry = library.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return entry == null ? null : library.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(ZipEntry entry) throws IOException {
    try (InputStream in = library.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
