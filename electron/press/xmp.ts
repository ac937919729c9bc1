/** The XMP packet: the same facts as the Info dictionary, and the PDF/UA identifier. */
import { creator, type FinishFacts } from './finish-facts.ts';

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no form for control characters, not even escaped. */
function escapeXml(text: string): string {
  const printable = text.replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ').toWellFormed();
  return printable.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}

function alternative(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
}

export function makeXmp(facts: FinishFacts): string {
  const instant = new Date(facts.createdAt).toISOString().replace(/\.\d+/, '');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
${alternative('dc:title', facts.title)}
${alternative('dc:description', facts.subject)}
<dc:creator><rdf:Seq><rdf:li>${escapeXml(facts.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${facts.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
<xmp:MetadataDate>${instant}</xmp:MetadataDate>
<pdf:Producer>${creator}</pdf:Producer>
<xmpMM:DocumentID>${escapeXml(facts.documentId)}</xmpMM:DocumentID>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
`;
}
