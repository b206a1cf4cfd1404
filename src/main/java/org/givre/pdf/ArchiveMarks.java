package org.givre.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What makes a PDF an archive file (ISO 19005-3): metadata, output intent, associated files. */
final class ArchiveMarks {
  private ArchiveMarks() {}

  /** With the JDK's sRGB profile: its bytes are the same in every run. */
  private static final Template INTENT = intent();

  static void mark(PDDocument document, COSArray attached, Identity identity) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    document.setVersion(1.7f);
    catalog.setLanguage(identity.language());
    PDViewerPreferences viewer = new PDViewerPreferences(catalog.getCOSObject());
    viewer.setDisplayDocTitle(true);
    catalog.setViewerPreferences(viewer);
    information(document, identity);
    PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(Xmp.packet(identity)));
    catalog.setMetadata(metadata);
    catalog.addOutputIntent(new PDOutputIntent(INTENT.copy()));
    if (attached.size() > 0) {
      catalog.getCOSObject().setItem(COSName.AF, attached);
    }
    catalog
        .getCOSObject()
        .setItem(COSName.getPDFName(Seal.NUMBER), new COSString(identity.reference()));
    for (String name : Seal.KEY_NAMES) {
      catalog.getCOSObject().setItem(COSName.getPDFName(name), new COSString(identity.keyId()));
    }
    if (!identity.certificate().isEmpty()) {
      catalog
          .getCOSObject()
          .setItem(COSName.getPDFName(Seal.CERTIFICATE), new COSString(identity.certificate()));
    }
    catalog
        .getCOSObject()
        .setItem(COSName.getPDFName(Seal.NAME), new COSString(new byte[Seal.LENGTH], true));
  }

  private static void information(PDDocument document, Identity identity) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(identity.title());
    information.setAuthor(identity.author());
    information.setProducer(identity.producer());
    information.setCreator(identity.producer());
    information.setCreationDate(calendar(identity));
    information.setModificationDate(calendar(identity));
  }

  private static Template intent() {
    try (PDDocument scratch = new PDDocument()) {
      byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
      PDOutputIntent intent = new PDOutputIntent(scratch, new ByteArrayInputStream(profile));
      intent.setInfo("sRGB IEC61966-2.1");
      intent.setOutputCondition("sRGB IEC61966-2.1");
      intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
      intent.setRegistryName("http://www.color.org");
      return Template.of(intent.getCOSObject());
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }

  static COSBase embed(PDDocument document, Attachment attachment, Identity identity)
      throws IOException {
    PDEmbeddedFile file = new PDEmbeddedFile(Packed.of(attachment.bytes()));
    file.setSubtype(attachment.mediaType());
    file.setSize(attachment.bytes().length);
    file.setCreationDate(calendar(identity));
    file.setModDate(calendar(identity));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(attachment.name());
    specification.setFileUnicode(attachment.name());
    specification.setFileDescription(attachment.description());
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setName("AFRelationship", "Data");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(attachment.name(), specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    return specification.getCOSObject();
  }

  private static Calendar calendar(Identity identity) {
    return GregorianCalendar.from(identity.made().withNano(0));
  }
}
