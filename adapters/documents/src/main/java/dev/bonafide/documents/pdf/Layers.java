package dev.bonafide.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Optional content: whether what is drawn now belongs to a layer that is switched off. */
final class Layers {
  private final @Nullable PDOptionalContentProperties properties;
  private final Deque<Boolean> open = new ArrayDeque<>();

  Layers(PDDocument document) {
    properties = document.getDocumentCatalog().getOCProperties();
  }

  void begin(@Nullable COSName tag, @Nullable COSDictionary group) {
    open.push(isHidden() || isOff(tag, group));
  }

  void end() {
    open.poll();
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(open.peek());
  }

  private boolean isOff(@Nullable COSName tag, @Nullable COSDictionary group) {
    return properties != null
        && group != null
        && COSName.OC.equals(tag)
        && COSName.OCG.equals(group.getCOSName(COSName.TYPE))
        && !properties.isGroupEnabled(new PDOptionalContentGroup(group));
  }
}
