package org.givre.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Whether every XML part of a workbook can be read at all, asked of the platform's own parser. The
 * workbook reader's parser fails on damaged parts with exceptions that name nothing ("internal
 * error"); it is only given what is whole.
 */
final class WellFormed {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private WellFormed() {}

  /** Of a container that {@link SafeZip} let through. */
  static boolean is(byte[] content) {
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(NO_DOCTYPE, true);
      SAXParser parser = factory.newSAXParser();
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        if (isXml(part.getName())) {
          try (InputStream in = zip.getInputStream(part)) {
            // Its fatalError throws; nothing is written to the console.
            parser.parse(in, new DefaultHandler());
          }
        }
      }
      return true;
    } catch (IOException | SAXException | IllegalArgumentException damaged) {
      return false;
    } catch (ParserConfigurationException without) {
      throw new IllegalStateException("the platform has no XML parser", without);
    }
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }
}
