package dev.bonafide.bench.likeness;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What becomes of a picture before it is posted again. */
enum Distortion {
  HALF {
    @Override
    BufferedImage of(BufferedImage picture) {
      return scaled(picture, 0.5);
    }
  },
  DOUBLE {
    @Override
    BufferedImage of(BufferedImage picture) {
      return scaled(picture, 2);
    }
  },
  JPEG_40 {
    @Override
    BufferedImage of(BufferedImage picture) throws IOException {
      ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(0.4f);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (var to = ImageIO.createImageOutputStream(out)) {
        writer.setOutput(to);
        writer.write(null, new IIOImage(picture, null, null), how);
      } finally {
        writer.dispose();
      }
      return read(out);
    }
  },
  /** 256 colors. */
  GIF {
    @Override
    BufferedImage of(BufferedImage picture) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(picture, "gif", out);
      return read(out);
    }
  },
  /** As {@code cwebp} writes it, of quality 50. */
  WEBP_50 {
    @Override
    BufferedImage of(BufferedImage picture) throws IOException {
      return WebpCopy.of(picture, 50);
    }
  },
  /** A twentieth of every side. */
  CROPPED {
    @Override
    BufferedImage of(BufferedImage picture) {
      int across = picture.getWidth() / 20;
      int down = picture.getHeight() / 20;
      BufferedImage part =
          picture.getSubimage(
              across, down, picture.getWidth() - 2 * across, picture.getHeight() - 2 * down);
      return scaled(part, 1);
    }
  },
  BRIGHTER {
    @Override
    BufferedImage of(BufferedImage picture) {
      return filtered(picture, new RescaleOp(1.2f, 0, null));
    }
  },
  DARKER {
    @Override
    BufferedImage of(BufferedImage picture) {
      return filtered(picture, new RescaleOp(0.8f, 0, null));
    }
  },
  CONTRAST {
    @Override
    BufferedImage of(BufferedImage picture) {
      return filtered(picture, new RescaleOp(1.3f, -38, null));
    }
  },
  BLURRED {
    @Override
    BufferedImage of(BufferedImage picture) {
      float[] ninth = new float[9];
      Arrays.fill(ninth, 1 / 9f);
      return filtered(
          picture, new ConvolveOp(new Kernel(3, 3, ninth), ConvolveOp.EDGE_NO_OP, null));
    }
  },
  /** Of a twentieth of the width around it. */
  FRAMED {
    @Override
    BufferedImage of(BufferedImage picture) {
      int edge = picture.getWidth() / 20;
      BufferedImage framed =
          new BufferedImage(
              picture.getWidth() + 2 * edge,
              picture.getHeight() + 2 * edge,
              BufferedImage.TYPE_INT_RGB);
      Graphics2D paper = framed.createGraphics();
      paper.setColor(picture.getHeight() % 2 == 0 ? Color.WHITE : Color.BLACK);
      paper.fillRect(0, 0, framed.getWidth(), framed.getHeight());
      paper.drawImage(picture, edge, edge, null);
      paper.dispose();
      return framed;
    }
  },
  /** A name of a group across a corner. */
  WRITTEN_ON {
    @Override
    BufferedImage of(BufferedImage picture) {
      BufferedImage written = scaled(picture, 1);
      Graphics2D paper = written.createGraphics();
      paper.setColor(Color.RED);
      paper.setFont(new Font(Font.SANS_SERIF, Font.BOLD, picture.getWidth() / 20));
      paper.drawString("t.me/jobs_daily", picture.getWidth() / 2, picture.getHeight() * 9 / 10);
      paper.dispose();
      return written;
    }
  },
  /** By two degrees, on white. */
  TURNED {
    @Override
    BufferedImage of(BufferedImage picture) {
      BufferedImage turned = scaled(picture, 1);
      Graphics2D paper = paper(turned);
      paper.setColor(Color.WHITE);
      paper.fillRect(0, 0, turned.getWidth(), turned.getHeight());
      paper.drawImage(
          picture,
          AffineTransform.getRotateInstance(
              Math.toRadians(2), picture.getWidth() / 2.0, picture.getHeight() / 2.0),
          null);
      paper.dispose();
      return turned;
    }
  };

  abstract BufferedImage of(BufferedImage picture) throws IOException;

  private static BufferedImage scaled(BufferedImage picture, double by) {
    int width = (int) (picture.getWidth() * by);
    int height = (int) (picture.getHeight() * by);
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = paper(scaled);
    paper.drawImage(picture, 0, 0, width, height, null);
    paper.dispose();
    return scaled;
  }

  private static Graphics2D paper(BufferedImage picture) {
    Graphics2D paper = picture.createGraphics();
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return paper;
  }

  private static BufferedImage filtered(BufferedImage picture, BufferedImageOp filter) {
    return filter.filter(picture, null);
  }

  private static BufferedImage read(ByteArrayOutputStream out) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(out.toByteArray())));
  }
}
