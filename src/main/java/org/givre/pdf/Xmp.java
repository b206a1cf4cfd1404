package org.givre.pdf;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** The XMP packet of a PDF/A-3u (ISO 19005-3, 6.6): it repeats the information dictionary. */
final class Xmp {
  private Xmp() {}

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
         <pdfaid:part>3</pdfaid:part>
         <pdfaid:conformance>U</pdfaid:conformance>
         <dc:format>application/pdf</dc:format>
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
         <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
         <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
         <pdf:Producer>%4$s</pdf:Producer>
         <xmp:CreatorTool>%4$s</xmp:CreatorTool>
         <xmp:CreateDate>%5$s</xmp:CreateDate>
         <xmp:ModifyDate>%5$s</xmp:ModifyDate>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  static byte[] packet(Identity identity) {
    return PACKET
        .formatted(
            escape(identity.title()),
            escape(identity.author()),
            escape(identity.language()),
            escape(identity.producer()),
            identity.made().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
