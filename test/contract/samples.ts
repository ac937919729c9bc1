/** One valid input for every call; a call without one does not compile. */
import type { CallInput, CallName } from '../../shared/contract.ts';

const uuid = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const file = `f-${'0'.repeat(32)}`;
const ref = `s-${'0'.repeat(16)}`;

export const samples: { [N in CallName]: CallInput<N> } = {
  'app.state': {},
  'app.quit': {},
  'app.stay': {},
  'store.find': {},
  'store.create': { name: 'My cases', passphrase: 'four quiet words here' },
  'store.createDemo': {},
  'store.unlock': { ref, passphrase: 'four quiet words here' },
  'store.recover': { ref, recoveryCode: 'ABCD-EFGH', passphrase: 'four quiet words here' },
  'store.lock': {},
  'store.add': { file },
  'passphrase.suggest': {},
  'passphrase.rate': { passphrase: 'letmein' },
  'recovery.save': { recoveryCode: 'ABCD-EFGH', target: file },
  'recovery.kept': {},
  'file.chooseOpen': { purpose: 'extract' },
  'file.chooseSave': { purpose: 'report', suggestedName: 'Report.pdf' },
  'file.show': { place: file, name: 'report.pdf' },
  'dialog.list': { dialog: 'd' },
  'dialog.answer': { dialog: 'd' },
  'pdf.verify': { file },
  'settings.read': {},
  'settings.save': {
    author: { name: 'A', role: '', office: '', officeAddress: '', division: '', email: '', telephone: '' },
  },
  'case.find': { query: '' },
  'case.read': { id: uuid },
  'case.saveNotes': { id: uuid, notes: '' },
  'extract.preview': { file },
  'extract.import': { preview: 'p', confirmed: [] },
  'work.find': {},
  'report.create': { caseId: uuid, templateId: 'psr-short' },
  'report.read': { id: uuid },
  'report.save': { id: uuid, revision: 1, parts: [] },
  'report.saveNotes': { id: uuid, notes: '' },
  'report.check': { id: uuid },
  'finding.setAside': { id: uuid, key: 'k', because: 'b' },
  'finding.takeBack': { id: uuid, key: 'k' },
  'report.preview': { id: uuid },
  'report.suggestName': { id: uuid },
  'certificate.read': { file, passphrase: 'p' },
  'report.sign': { id: uuid, target: file, certificate: { kind: 'demo' } },
  'report.saveCopy': { id: uuid, target: file },
  'report.viewSigned': { id: uuid },
};
