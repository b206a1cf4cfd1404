package org.givre.keys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The establishment's own certificate, from a PKCS#12 file that its authority gave: signs files as
 * PAdES wants (ETSI EN 319 142: CMS, detached, with the certificate's digest among what is signed).
 */
public final class EstablishmentKey {

  /** Under a UUID of our own (ITU-T X.667): the site's signature over this CMS. */
  private static final ASN1ObjectIdentifier SITE =
      new ASN1ObjectIdentifier("2.25.178307330326388478625988293987992455427");

  private final PrivateKey secret;
  private final List<X509Certificate> chain;

  private EstablishmentKey(PrivateKey secret, List<X509Certificate> chain) {
    this.secret = secret;
    this.chain = List.copyOf(chain);
  }

  /**
   * Reads the one key of a file.
   *
   * @throws KeyUnusable when the file cannot be read, opened with this password, or holds no key
   */
  public static EstablishmentKey of(Path pkcs12, char[] password) {
    try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(pkcs12))) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      for (String alias : java.util.Collections.list(store.aliases())) {
        if (store.getKey(alias, password) instanceof PrivateKey key) {
          return new EstablishmentKey(key, chain(store.getCertificateChain(alias)));
        }
      }
      throw new KeyUnusable(pkcs12, null);
    } catch (IOException | GeneralSecurityException unusable) {
      throw new KeyUnusable(pkcs12, unusable);
    }
  }

  private static List<X509Certificate> chain(Certificate[] all) {
    return Arrays.stream(all).map(X509Certificate.class::cast).toList();
  }

  /** Which certificate: the SHA-256 of its bytes in lower case hexadecimal. */
  public String id() {
    return fingerprint(chain.getFirst());
  }

  private static String fingerprint(X509Certificate certificate) {
    return HexFormat.of().formatHex(sha256(certificate));
  }

  private static byte[] sha256(X509Certificate certificate) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /**
   * A detached CMS signature of these bytes, itself signed by the site's key: what a CMS leaves
   * unsigned of itself is then covered too.
   */
  public byte[] sign(byte[] bytes, SiteKey site) {
    try {
      CMSSignedData bare = new CMSSignedData(sign(bytes));
      byte[] plain = with(bare, null).getEncoded(ASN1Encoding.DER);
      return with(bare, site.sign(plain)).getEncoded(ASN1Encoding.DER);
    } catch (CMSException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same signature with the site's own beside it, or with none. */
  private static CMSSignedData with(CMSSignedData cms, byte[] ofSite) {
    SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
    AttributeTable table =
        ofSite == null
            ? null
            : new AttributeTable(
                new DERSet(new Attribute(SITE, new DERSet(new DEROctetString(ofSite)))));
    return CMSSignedData.replaceSigners(
        cms,
        new SignerInformationStore(SignerInformation.replaceUnsignedAttributes(signer, table)));
  }

  /** Whether one of the site's keys signed the whole of this CMS, byte for byte. */
  public static boolean isCovered(byte[] cms, List<SitePublicKey> keys) {
    try {
      byte[] written = withoutPadding(cms);
      CMSSignedData signed = new CMSSignedData(written);
      SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
      if (signer.getUnsignedAttributes() == null
          || signer.getUnsignedAttributes().get(SITE) == null) {
        return false;
      }
      byte[] ofSite =
          ASN1OctetString.getInstance(
                  signer.getUnsignedAttributes().get(SITE).getAttrValues().getObjectAt(0))
              .getOctets();
      byte[] plain = with(signed, null).getEncoded(ASN1Encoding.DER);
      return java.util.Arrays.equals(with(signed, ofSite).getEncoded(ASN1Encoding.DER), written)
          && keys.stream().anyMatch(key -> key.verifies(plain, ofSite));
    } catch (CMSException | IOException | RuntimeException damaged) {
      return false;
    }
  }

  /** A detached CMS signature of these bytes. */
  byte[] sign(byte[] bytes) {
    try {
      X509Certificate own = chain.getFirst();
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(certificateNamed(own)))
              .build(new JcaContentSignerBuilder(algorithm()).build(secret), own));
      generator.addCertificates(new JcaCertStore(chain));
      return generator.generate(new CMSProcessableByteArray(bytes), false).getEncoded();
    } catch (OperatorCreationException | CMSException | IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign with this certificate", e);
    }
  }

  private String algorithm() {
    return secret.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
  }

  private static AttributeTable certificateNamed(X509Certificate own) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    ESSCertIDv2 id = new ESSCertIDv2(sha256(own));
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(id))));
    return new AttributeTable(attributes);
  }

  /** The room left for a signature is filled up with zeros. */
  private static byte[] withoutPadding(byte[] cms) throws IOException {
    try (ASN1InputStream in = new ASN1InputStream(cms)) {
      return in.readObject().getEncoded(ASN1Encoding.DER);
    }
  }

  /**
   * Whether the certificate of this id signed exactly these bytes. A damaged CMS makes the library
   * fail anywhere, in any way: then it did not.
   */
  public static boolean verifies(byte[] bytes, byte[] cms, String id) {
    try {
      CMSSignedData signed =
          new CMSSignedData(new CMSProcessableByteArray(bytes), withoutPadding(cms));
      for (SignerInformation signer : signed.getSignerInfos()) {
        for (Object each : signed.getCertificates().getMatches(null)) {
          org.bouncycastle.cert.X509CertificateHolder holder =
              (org.bouncycastle.cert.X509CertificateHolder) each;
          boolean own =
              HexFormat.of()
                  .formatHex(MessageDigest.getInstance("SHA-256").digest(holder.getEncoded()))
                  .equals(id);
          if (own
              && signer.getSID().match(holder)
              && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder))) {
            return true;
          }
        }
      }
      return false;
    } catch (CMSException
        | IOException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException damaged) {
      return false;
    }
  }
}
